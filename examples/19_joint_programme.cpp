// Joint programmes: one label and four placements, a label that says too little, and what a diploma
// is called against what it is.
//
// Read 18_credits_and_grades first. The programmes are the published ones; the diplomas of the last
// part are made up, because no programme has published its requirements.

#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/programme_label.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace coop = jspu_coop;

namespace {

coop::joint_programme published(char const* id) {
    return coop::preset_joint_programme(coop::joint_programme_id{id}).value();
}

void where_the_years_are() {
    std::cout << "Where the years are\n";
    //! [placements]
    for (coop::joint_programme const& each : coop::preset_joint_programmes()) {
        std::cout << "  " << *each.label_as_published << ", " << to_string(each.id) << ": ";
        if (each.placement.is_known()) {
            std::cout << "semesters " << outline_of(each.placement.value()) << '\n';
            continue;
        }
        std::cout << "sources disagree\n";
        for (coop::programme_placement const& claim : each.placement.claims()) {
            std::cout << "    semesters " << outline_of(claim) << " (" << claim.cited_as->document
                      << ")\n";
        }
    }
    //! [placements]
}

/// Everything that is wrong, a line each.
void print(coop::issues const& found) {
    for (coop::issue const& each : found) {
        std::cout << "  " << (each.severity == coop::severity::warning ? "warning: " : "error: ")
                  << sentence_of(each) << '\n';
    }
}

void what_a_label_says() {
    std::cout << "What a label says\n";
    //! [label]
    coop::joint_programme programme = published("chirchik.mogilev");
    coop::programme_placement const third_year_away = programme.placement.value();

    programme.placement = {}; // "3+1", and nobody says which year is away
    print(validate(programme));

    programme.placement = third_year_away;
    programme.label_as_published = "2+2";
    print(validate(programme));
    //! [label]

    //! [agrees]
    for (char const* const text : {"3+1", "2.5+1.5", "2+1+1"}) {
        auto const label = coop::parse_programme_label(text).value();
        std::cout << "  " << text << (agrees(label, third_year_away, 2) ? " is" : " is not")
                  << " what Chirchik and Mogilev do\n";
    }
    //! [agrees]
}

/// A diploma of one institution for some requirements.
coop::programme_award diploma(char const* by,
                              std::vector<coop::award_requirement_id> requirements) {
    return {.id = coop::award_id{by},
            .title = {},
            .level = coop::qualification_level::bachelor,
            .awarded_by = std::vector{coop::party_id{by}},
            .requirements = std::move(requirements),
            .counts_from = {},
            .after = {},
            .cited_as = {}};
}

void print_kind(std::string const& of, coop::joint_programme const& programme) {
    coop::fact<coop::award_kind> const kind = award_kind_of(programme);
    std::cout << "  " << of << ": "
              << (kind.is_known() ? std::string{label_of(kind.value()).en} : "cannot be told")
              << '\n';
}

void what_the_award_is() {
    std::cout << "What the award is\n";
    //! [kind]
    coop::joint_programme programme = published("jspu.bspu");
    std::cout << "  called: " << programme.published_kind->words << '\n';
    print_kind("two diplomas, and no requirements published", programme);

    auto const requirement = [](char const* id) {
        return coop::award_requirement{coop::award_requirement_id{id},
                                       coop::text{{"en", id}},
                                       coop::course_requirement{1, {coop::course_id{"thesis"}}},
                                       {}};
    };
    programme.requirements = {requirement("common"), requirement("own")};
    coop::award_requirement_id const common{"common"};
    coop::award_requirement_id const own{"own"};

    programme.awards = std::vector{diploma("jspu", {common}), diploma("bspu", {common, own})};
    print_kind("if each set requirements of its own", programme);

    programme.awards = std::vector{diploma("jspu", {common}), diploma("bspu", {common})};
    print_kind("if one set of requirements were common", programme);
    print(validate(programme)); // the published word stays as it is
    //! [kind]
}

} // namespace

int main() {
    where_the_years_are();
    what_a_label_says();
    what_the_award_is();
    return 0;
}
