/// @file
/// The question which papers of an activity are there, which lack, and by whom.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/activities/paper_requirement.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// How a paper stands on a day.
enum class paper_standing {
    present,  ///< handed in, and good to the last day of the activity
    waived,   ///< not handed in, and an act says that it need not be
    missing,  ///< known not to be handed in by the day
    expiring, ///< handed in and still good, but not to the last day of the activity
    expired,  ///< handed in, and good no more, before the last day of the activity
    replaced, ///< expiring or expired, and another of its kind and title is good
    not_known ///< nobody has recorded enough, or sources disagree
};
JSPU_COOP_ENUM(paper_standing, present, waived, missing, expiring, expired, replaced, not_known);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<paper_standing> = "paper_standing";

/// What a dossier is judged by, beside the activity's own papers.
struct dossier_terms {
    std::vector<paper_requirement> also_needed{}; ///< papers that are needed in any case
    std::optional<working_week> week{}; ///< the days on which the host's authority works, by which
                                        ///< the time for registration is counted; none: those on
                                        ///< which the host works
};

/// One paper, and how it stands.
struct dossier_line {
    paper_kind kind;                       ///< what it is
    std::optional<text> title;             ///< which one, where the kind does not say
    std::optional<participation_id> of;    ///< whose; none where it is for all, or nobody is listed
    paper_provider from;                   ///< who has to hand it in
    std::optional<std::size_t> listed_at;  ///< which of the activity's papers, from 0; none where
                                           ///< only a rule asks for it
    paper_standing standing;               ///< how it stands
    outcome in_order;                      ///< whether nothing more is needed of it
    outcome before_start;                  ///< whether it has to be there by the first day
    std::optional<date> due;               ///< the day by which it is due
    outcome overdue;                       ///< whether it is lacking after that day; not applicable
                                           ///< to a paper without a due day
    std::optional<date> received;          ///< the day on which it was handed in, where known
    std::optional<date> expires;           ///< the last day on which it is good, where known
    std::optional<act> decided_by;         ///< the act that it is, or that waives it
    std::optional<citation> cited_as;      ///< the rule that asks for it
    std::vector<missing_fact> missing;     ///< what is not known of the paper
    std::vector<missing_fact> due_missing; ///< what is not known of the day by which it is due
    bool owed{false}; ///< the report or certificate of which the participation itself tells

    /// Lines are equal when all members are.
    friend bool operator==(dossier_line const&, dossier_line const&) = default;
};

/// For what a guest needs leave.
enum class permission_need {
    entry, ///< to enter: a visa, or that none is needed
    work   ///< to work: a permit, a confirmation in its place, or that none is needed
};
JSPU_COOP_ENUM(permission_need, entry, work);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<permission_need> = "permission_need";

/// Whether a guest has leave on every day of the stay.
struct permission_line {
    permission_need need;              ///< for what
    std::vector<permission_kind> by;   ///< by what, as recorded, each once
    outcome covers;                    ///< whether these cover every day
    std::optional<date> lacking_since; ///< the first day that is surely not covered; none where
                                       ///< sources give lists that lack different days
    std::vector<missing_fact> missing; ///< what stands in the way

    /// Lines are equal when all members are.
    friend bool operator==(permission_line const&, permission_line const&) = default;
};

/// Whether the dossier of an activity is complete, and why.
struct dossier_verdict {
    activity_id activity; ///< the activity asked about
    outcome complete;     ///< whether every paper is in order and the permissions cover the stay;
                          ///< not applicable where nothing is needed
    outcome may_begin;    ///< whether nothing lacks that has to be there by the first day
    std::vector<dossier_line> papers;         ///< by participation, kind, title, then due day
    std::vector<permission_line> permissions; ///< of an expert visit: entry, then work
    std::vector<missing_fact> missing;        ///< what stands in the way of `complete`; empty
                                              ///< unless it is undetermined
    std::vector<missing_fact> to_begin;       ///< the same of `may_begin`
};

/// Which papers of an activity are needed, present, missing and expiring, and by whom.
///
/// Judged on the view's day of knowledge: a paper handed in later is missing, an act that bears a
/// later day waives nothing. The activity's own papers are all needed; each paper that a rule asks
/// for beside them is needed of each who takes part and has neither withdrawn nor been refused. One
/// that nobody has listed is not known to be missing: the answer is open. A paper without an owner
/// serves everybody, unless it comes from the participant and several take part. Several rules that
/// ask for one unlisted paper make one line, with the lesser provider and citation; a rule's
/// provider stands before that of a guest's registration.
///
/// Where the rule for the activity's scope asks for an invitation by the host or for an order in
/// place of an agreement (`ground_requirement`), that is needed too: the host issues the one, the
/// home side the other. An act that is an order and nominated or accepted somebody is there as
/// well as a travel order in the dossier. Where it is not certain what the scope needs, only a
/// paper that is there settles it. No invitation is needed where no other side takes part.
///
/// A paper has to be good, and leave to hold, to the last day of the stay: the recorded day of
/// leaving early or of completing stands in the place of the planned one. What is for all is needed
/// as long as anybody stays.
///
/// The report that a participation owes and the certificate that the host owes it are among the
/// papers, unless it is known that none is asked for (`deliverable::due` is absent), or that they
/// hold no place on the day by which it is due, or on that of the view if it is later. Of whom no
/// step is recorded it is not known whether they hold one. Where no due day is recorded, it is open
/// whether one is asked for: `complete` is then open, also before the stay is over, until the paper
/// is there, is waived, or the day or its absence is recorded; `missing` names it. The certificate
/// is one of attendance, or a transcript of records from the host where that is listed. One that
/// the activity lists, too, makes one line with what both records tell: of the same person, or of
/// nobody where one person alone takes part. Of several papers that can be it, it is none.
///
/// Of several partners one invitation serves: a paper does not say which host hands it in.
///
/// A report, a certificate of attendance, a registration and a transcript of records from the host
/// come after the first day, and so does any paper that is due later; they do not bear on
/// `may_begin`.
///
/// Of an expert visit, the recorded permissions must cover every day, one or several together;
/// where none for a need is recorded, it is not known whether one is needed. The guest's
/// registration is due within so many working days after arrival, by the holidays of the host;
/// before the arrival is recorded, after the first day. The host is taken to see to it, unless the
/// dossier lists the paper. Where neither `by` gives a week nor the host's record, `/working_week`
/// of the host is missing.
///
/// Quadratic in the papers of the activity, times those who take part: both are few.
/// @param records the register as known on a day
/// @param asked the activity; it need not be in the register
/// @param by what else is needed, and how working days are counted
/// @throws std::invalid_argument when the activity is not valid
[[nodiscard]] JSPU_COOP_EXPORT dossier_verdict dossier(view const& records, activity const& asked,
                                                       dossier_terms const& by = {});

/// The verdict as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(dossier_verdict const& verdict);

} // namespace jspu_coop
