/// @file
/// A joint programme: the plan by which students come to one diploma or several.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/award_kind.hpp>
#include <jspu_coop/records/programmes/award_requirement.hpp>
#include <jspu_coop/records/programmes/credit_sharing.hpp>
#include <jspu_coop/records/programmes/period_fee.hpp>
#include <jspu_coop/records/programmes/programme_award.hpp>
#include <jspu_coop/records/programmes/programme_exit.hpp>
#include <jspu_coop/records/programmes/programme_placement.hpp>
#include <jspu_coop/records/programmes/programme_site.hpp>
#include <jspu_coop/records/programmes/striking_off_effect.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// A joint programme: which semesters are spent at which institution, what has to be done for which
/// award, and who awards.
///
/// What is published and what holds are kept apart: the label and the word for the award are kept
/// as they were printed, and checked against placement and awards.
struct joint_programme {
    /// The most semesters that a year may have.
    static constexpr std::int64_t most_semesters_a_year = 12;

    joint_programme_id id;                                ///< unique
    text name;                                            ///< how it is called
    std::optional<std::string> label_as_published{};      ///< "3+1"; see `programme_label`
    std::optional<published_award_kind> published_kind{}; ///< what the publication calls the award
    party_id home;                                        ///< where students are enrolled first
    std::int64_t semesters_a_year;                        ///< 1 to 12; mostly 2
    std::vector<programme_site> sites;                    ///< every institution of the programme
    fact<programme_placement> placement{};                ///< which semesters are spent where;
                                                          ///< conflicting where sources disagree
    std::vector<award_requirement> requirements{};        ///< what awards may ask for
    fact<std::vector<programme_award>> awards{};          ///< every document that it leads to
    fact<std::vector<credit_sharing>> sharing{}; ///< what may count to two awards; absent: nothing
                                                 ///< limits it
    fact<duration> longest_duration{};           ///< from first admission on; absent: without limit
    fact<bool> leave_stops_clock{};              ///< whether leave does not count towards it
    fact<std::vector<programme_exit>> exits{};   ///< ways out; absent: none
    std::vector<clause_reference> carried_by{};  ///< the clauses that carry it
    fact<clause_reference> teach_out{};          ///< the transitional clause; absent: none
    std::vector<citation> cited_as{};            ///< where it is published
    fact<std::vector<striking_off_effect>>
        striking_off_effects{}; ///< what being struck off does elsewhere; absent: nothing
    fact<std::vector<period_fee>>
        fees_after_end{}; ///< what is paid instead of a period's fees from the semester after the
                          ///< last on; absent: nothing

    /// Programmes are equal when all members are.
    friend bool operator==(joint_programme const&, joint_programme const&) = default;
};
JSPU_COOP_RECORD(joint_programme,
                 (id, name, label_as_published, published_kind, home, semesters_a_year, sites,
                  placement, requirements, awards, sharing, longest_duration, leave_stops_clock,
                  exits, carried_by, teach_out, cited_as, striking_off_effects, fees_after_end));

/// The kind of award by its facts: how many documents, by whom, and whether their requirements are
/// one common set; never by the published word.
///
/// | documents | by whom | requirements | kind |
/// |---|---|---|---|
/// | one | several | | joint |
/// | one | one | | single |
/// | two | | one common set | double |
/// | two | | each its own set | dual |
/// | more | | | multiple |
///
/// @return the kind; missing while a fact that is not known could decide; conflicting where sources
///   disagree and so do the kinds; absent where there is no award
/// @pre the programme is valid
[[nodiscard]] JSPU_COOP_EXPORT fact<award_kind> award_kind_of(joint_programme const& programme);

/// Everything wrong with a programme. What each of several conflicting sources says is checked too.
/// @return, as errors:
///   - `joint_programme.name_empty`, `joint_programme.published_kind_empty`;
///   - `joint_programme.semesters_a_year_out_of_range`;
///   - `joint_programme.placement_lacking` (a label tells totals, not which years are where),
///     `joint_programme.label_contradicts_placement`, `programme_label.malformed`;
///   - `joint_programme.sites_empty`, `joint_programme.site_repeated`,
///     `joint_programme.site_unknown` (an institution that is no site has a part in it);
///   - `joint_programme.requirement_repeated`, `joint_programme.requirement_unknown`,
///     `joint_programme.residency_out_of_reach` (longer than the placement is there);
///   - `joint_programme.award_repeated`, `joint_programme.award_unknown`,
///     `joint_programme.awards_empty`, `joint_programme.conferral_cycle` (an award comes after
///     itself);
///   - `joint_programme.sharing_repeated`, `joint_programme.sharing_with_itself`;
///   - `joint_programme.longest_duration_too_short` (shorter than the placement);
///   - `joint_programme.period_unknown`, of exits; `joint_programme.list_empty`, of sharing, exits,
///     effects and fees; `joint_programme.value_repeated`, of exits, effects and fees;
///     `joint_programme.clause_repeated`;
///   - `joint_programme.falls_with_itself` (struck off at a site, a student would fall there);
///   - the issues of placement, requirements, awards, fees and citations.
///
///   As warnings: `joint_programme.credit_systems_differ` (periods carry credits of several
///   systems, which do not add up), `joint_programme.credits_beyond_plan` (more credits are asked
///   for, at the sites that count for them, than the periods there carry),
///   `joint_programme.published_kind_clashes` (the published word is another term than
///   the facts give), `joint_programme.one_awarding_institution` (several documents, and one
///   institution awards all of them)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(joint_programme const& value);

} // namespace jspu_coop
