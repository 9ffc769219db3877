// Is a diploma from Belarus recognised in Uzbekistan, for study and for a profession? Asked of
// treaties as they are published, with what no source says left open.
//
// Read 18_credits_and_grades first. The treaties are the presets; the diplomas are made up. Given a
// language (en, ru, uz), the last answer is told in it.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/document_recognition.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>
#include <vector>

namespace coop = jspu_coop;

namespace {

coop::country const uzbekistan{"UZ"};
coop::date const today{2026, 10, 31};

/// A diploma of a bachelor, issued by an accredited university of Belarus.
coop::presented_document diploma(coop::date const& issued_on) {
    return {coop::country{"BY"},
            issued_on,
            coop::education_document::bachelor_diploma,
            true,
            false,
            {}};
}

void one_diploma() {
    std::cout << "A diploma of 20 July 2020\n";
    //! [ask]
    std::vector<coop::recognition_treaty> const treaties{
        coop::preset_recognition_treaty(coop::recognition_treaty_id{"uz_by"}).value()};
    coop::document_recognition const answer = document_recognition_on(
        diploma({2020, 7, 20}), uzbekistan, today, {.treaties = treaties, .are_all = true});
    for (coop::purpose_recognition const& each : answer.purposes) {
        std::cout << "  " << label_of(each.purpose).en << ": " << label_of(each.recognised).en
                  << ", by a procedure: " << label_of(each.by_procedure).en << '\n';
    }
    //! [ask]
}

/// Sources disagree on the day of entry into force, and none says whether that day itself counts.
void day_by_day() {
    std::cout << "\nFor further study, by the day of issue\n";
    std::vector<coop::recognition_treaty> const treaties{
        coop::preset_recognition_treaty(coop::recognition_treaty_id{"uz_by"}).value()};
    for (int const day : {10, 11, 12, 13, 14, 20}) {
        coop::date const issued_on{2020, 7, day};
        auto const answer =
            document_recognition_on(diploma(issued_on), uzbekistan, today, {treaties, true});
        std::cout << "  " << to_string(issued_on) << ": "
                  << label_of(answer.purposes.front().recognised).en << '\n';
    }
}

/// Uzbekistan is not named among the parties of the convention that was read; that is no "no".
void unknown_status(std::string const& language) {
    std::cout << "\nThe Lisbon convention alone\n";
    //! [open]
    std::vector<coop::recognition_treaty> const treaties{
        coop::preset_recognition_treaty(coop::recognition_treaty_id{"lisbon"}).value()};
    auto const answer =
        document_recognition_on(diploma({2024, 6, 30}), uzbekistan, today, {treaties, false});
    //! [open]
    coop::cooperation_register const nobody;
    coop::wording const words{coop::messages_in(language),
                              coop::names_from(nobody.as_known_on(today), language)};
    std::cout << explain(explanation_of(answer), words, coop::explanation_depth::reasons);
}

} // namespace

int main(int count, char** arguments) {
    one_diploma();
    day_by_day();
    unknown_status(count > 2 ? arguments[2] : "en");
    return 0;
}
