// On what joint programmes rest.
#pragma once

#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>

#include "questions/coverage/lineage.hpp"
#include "questions/statistics/standing_days.hpp"

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace jspu_coop::detail {

/// Gathers the joint programmes of a party with what carries them, and the clauses on joint
/// programmes that carry none of these.
class programme_grounds {
public:
    /// @param line the party asked about, and those it succeeded
    /// @param during the days asked about; they stay where they are
    programme_grounds(view const& records, std::vector<ancestor> const& line, period const& during);

    /// Tells of an agreement of the party.
    /// @param days the days in force that count
    /// @return whether it is open whether it was in force for something that is told
    [[nodiscard]] bool take(agreement const& paper, standing_days const& days);

    /// Tells, likewise, of an agreement to which the party never belonged.
    [[nodiscard]] bool take_carrier(agreement const& paper, standing_days const& days);

    /// Visits the agreements that carry a programme and were not taken, as known.
    void each_of_others(std::function<void(agreement const&)> const& visit) const;

    /// Adds what was gathered to the answer.
    void tell(statistics_answer& answer) &&;

private:
    using clause_ids = std::set<clause_id>;

    view const& records_;
    period const& during_;
    std::map<joint_programme_id, carried_programme> programmes_;
    std::map<agreement_id, std::map<joint_programme_id, clause_ids>> carriers_;
    std::set<agreement_id> taken_; ///< carriers
    std::vector<joint_programme_grounds> others_;
};

} // namespace jspu_coop::detail
