// A day at the international office: every question of the library, asked of one small book.
//
// Read the numbered examples first; each question has one of its own. The book (data/office.json)
// is made up: four universities, a memorandum, a contract and a draft, seven activities. The second
// argument is the language of the answers: en, ru or uz.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/presets/paper_presets.hpp>
#include <jspu_coop/questions/agreement_capacity.hpp>
#include <jspu_coop/questions/balance.hpp>
#include <jspu_coop/questions/clause_balance.hpp>
#include <jspu_coop/questions/fees.hpp>
#include <jspu_coop/questions/may_go.hpp>
#include <jspu_coop/questions/office_open.hpp>
#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/who.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace coop = jspu_coop;

namespace {

coop::date const today{2026, 11, 2};
coop::academic_year const this_year{2026, 2027};
coop::party_id const home{"home"};
coop::clause_reference const exchange{coop::agreement_id{"memorandum"}, coop::clause_id{"3"}};

std::string read_file(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// Tells answers under headings, in one language.
class teller {
public:
    teller(coop::view const& known, std::string language)
        : language_{std::move(language)}, words_{coop::messages_in(language_),
                                                 coop::names_from(known, language_)} {}

    void operator()(coop::text const& heading, coop::finding const& told,
                    coop::explanation_depth depth = coop::explanation_depth::reasons) const {
        std::cout << "== " << heading.get(language_) << "\n"
                  << explain(told, words_, depth) << "\n";
    }

private:
    std::string language_;
    coop::wording words_;
};

void ask_of_the_proposal(coop::view const& known, teller const& tell) {
    //! [proposal]
    // One more student would like to go in spring. Everything that is asked of it, in one verdict:
    auto const proposal = known.records().find(coop::activity_id{"3-proposal"});
    tell({{"en", "May one more student go?"},
          {"ru", "Может ли поехать ещё один студент?"},
          {"uz", "Yana bir talaba borishi mumkinmi?"}},
         explanation_of(may_go(known, *proposal)));

    // The same questions one by one.
    tell({{"en", "Is it covered?"}, {"ru", "Охвачено ли это?"}, {"uz", "Bu qamrab olinganmi?"}},
         explanation_of(coverage(known, *proposal)));
    tell({{"en", "Is there a place?"}, {"ru", "Есть ли место?"}, {"uz", "Oʻrin bormi?"}},
         explanation_of(place_for(known, *proposal, coop::participation_id{"student"})));
    //! [proposal]
}

void ask_of_papers_and_fees(coop::view const& known, teller const& tell) {
    //! [papers]
    // A guest teaches from today on. Beside what the activity lists, the papers that are asked of
    // every expert; the office's own rule would stand there in their place.
    auto const course = known.records().find(coop::activity_id{"5-course"});
    tell({{"en", "Is the guest's dossier complete?"},
          {"ru", "Всё ли есть в деле гостя?"},
          {"uz", "Mehmonning hujjatlari toʻliqmi?"}},
         explanation_of(dossier(
             known, *course,
             {coop::requirements_of(coop::preset_paper_list("uz.expert_visit").value()), {}})));
    tell({{"en", "What is to be paid for the year abroad?"},
          {"ru", "Что нужно заплатить за год за рубежом?"},
          {"uz", "Chet eldagi yil uchun nima toʻlanishi kerak?"}},
         explanation_of(fees(*known.records().find(coop::activity_id{"1-year"}), today)));
    //! [papers]
}

void ask_of_the_day(coop::view const& known, teller const& tell) {
    //! [day]
    // A partner would like to ring up on Friday evening.
    coop::local_moment const friday{coop::date{2026, 11, 6}, coop::time_of_day{18, 30}};
    tell({{"en", "Is the office open?"}, {"ru", "Открыт ли офис?"}, {"uz", "Idora ochiqmi?"}},
         explanation_of(office_open(known, {home}, friday)));
    tell({{"en", "Who is away, and who is here?"},
          {"ru", "Кто в отъезде, а кто здесь?"},
          {"uz", "Kim safarda va kim shu yerda?"}},
         explanation_of(who(known, home, coop::date{2026, 11, 10})));
    tell({{"en", "What has to be done in the next sixty days?"},
          {"ru", "Что нужно сделать в ближайшие шестьдесят дней?"},
          {"uz", "Yaqin oltmish kun ichida nima qilish kerak?"}},
         explanation_of(reminders(known, today, coop::duration{60, coop::duration_unit::days})));
    //! [day]
}

void ask_of_the_year(coop::view const& known, teller const& tell) {
    //! [year]
    tell({{"en", "How do the places of the memorandum stand?"},
          {"ru", "Как обстоит дело с местами по меморандуму?"},
          {"uz", "Memorandum boʻyicha oʻrinlar qanday holatda?"}},
         explanation_of(capacity(known, exchange, this_year)));
    tell({{"en", "And over all its clauses?"},
          {"ru", "А по всем его пунктам?"},
          {"uz", "Barcha bandlari boʻyicha-chi?"}},
         explanation_of(agreement_capacity(known, exchange.agreement, this_year)));
    coop::reciprocity_terms const by{.calendar_of = home,
                                     .two_semesters_make_a_year = true,
                                     .tolerance = 1,
                                     .credit_lasts = 1,
                                     .counted = coop::balance_counting::placed};
    tell({{"en", "Is the exchange balanced?"},
          {"ru", "Сбалансирован ли обмен?"},
          {"uz", "Almashinuv muvozanatdami?"}},
         explanation_of(balance(known, {home, coop::party_id{"minsk"}},
                                coop::period{{2026, 9, 1}, {2027, 8, 31}}, by)));
    // By the terms that the clause itself says, of the students who go under it:
    tell({{"en", "And under the clause on students who go?"},
          {"ru", "А по пункту о студентах, которых направляют?"},
          {"uz", "Yuboriladigan talabalar haqidagi band boʻyicha-chi?"}},
         explanation_of(balance(known, exchange, coop::period{{2026, 9, 1}, {2027, 8, 31}},
                                {.counted = coop::balance_counting::placed, .opening = {}})));
    tell({{"en", "Who took part in the cooperation of this year?"},
          {"ru", "Кто участвовал в сотрудничестве этого года?"},
          {"uz", "Bu yilgi hamkorlikda kimlar qatnashdi?"}},
         explanation_of(statistics(known, home, coop::period{{2026, 1, 1}, {2026, 12, 31}})));
    //! [year]
}

int run(std::string const& folder, std::string const& language) {
    auto const book = coop::from_json<coop::book>(read_file(folder + "/office.json"));
    if (book.has_error()) {
        std::cerr << sentences_of(book.error()) << "\n";
        return 1;
    }
    auto const office = coop::cooperation_register::open(*book).value();
    coop::view const known = office.as_known_on(today);
    teller const tell{known, language};
    ask_of_the_day(known, tell);
    ask_of_the_proposal(known, tell);
    ask_of_papers_and_fees(known, tell);
    ask_of_the_year(known, tell);
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    return run(count > 1 ? arguments[1] : "examples/data", count > 2 ? arguments[2] : "en");
}
