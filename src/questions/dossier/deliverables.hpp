// The report that somebody owes after the activity, and the certificate that the host owes.
#pragma once

#include "questions/dossier/stay.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A paper of which a participation itself tells when it is due, and whether it came.
struct owed_paper {
    deliverable const* what;
    participation_id of;
    std::string path; ///< "/participations/p/report"
    paper_kind kind;
    paper_provider from;
    std::optional<std::size_t> listed_at; ///< which of the activity's papers it is
};

/// The report and the certificate of each who takes part, be they asked for or not; not of who only
/// asks or waits on reserve.
///
/// Where the activity lists one paper that can be it, it is that one: of the same person, or of
/// nobody where one person alone takes part. Of several that can be, it is none.
[[nodiscard]] std::vector<owed_paper> owed_papers_of(dossier_stay const& stay);

} // namespace jspu_coop::detail
