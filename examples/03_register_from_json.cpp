// A register from JSON: read strictly, kept consistent, written canonically.
//
// Read 02_agreement_on_three_days first. A document that is wrong is refused with every place that
// is wrong; a change that would break a reference changes nothing; snapshots taken earlier stay as
// they were.

#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>

namespace coop = jspu_coop;

namespace {

constexpr auto document = R"({
  "parties": [
    {
      "kind": "institution",
      "id": "bspu",
      "names": [
        {
          "from": "2020-05-20",
          "value": {"en": "Belarusian State Pedagogical University"}
        }
      ],
      "country": "BY",
      "identifiers": {}
    },
    {
      "kind": "institution",
      "id": "jspi",
      "names": [
        {
          "from": "2020-05-20",
          "value": {"en": "Jizzakh State Pedagogical Institute"}
        }
      ],
      "country": "UZ",
      "identifiers": {}
    }
  ],
  "agreements": [
    {
      "id": "bspu-2020",
      "title": {"en": "Cooperation agreement"},
      "instrument": "inter_institutional_agreement",
      "parties": ["jspi", "bspu"],
      "history": [
        {
          "effect": "2020-05-20",
          "recorded": "2020-05-21",
          "sequence": 1,
          "event": {
            "kind": "signed",
            "party": "jspi"
          }
        }
      ]
    }
  ]
}
)";

void print(coop::fault const& why) {
    for (coop::issue const& each : why.all()) {
        std::cout << "  " << each.code << " at " << each.path;
        if (each.parameters.contains("line")) {
            std::cout << ", line " << each.parameters.at("line");
        }
        std::cout << ": " << each.value << "\n";
    }
}

} // namespace

int main() {
    //! [read]
    coop::result<coop::book> const read = coop::from_json<coop::book>(document);
    coop::cooperation_register office = coop::cooperation_register::open(read.value()).value();
    std::cout << office.current().count(coop::record_kind::party) << " parties, "
              << office.current().count(coop::record_kind::agreement) << " agreement\n";
    std::cout << "written as it was read: " << std::boolalpha
              << (coop::to_json(office.current().to_book()) == document) << "\n";
    //! [read]

    //! [refused]
    std::string broken{document};
    broken.replace(broken.find("\"BY\""), 4, "\"XY\"");
    broken.replace(broken.find("\"party\": \"jspi\""), 15, "\"party\": \"jspx\"");
    std::cout << "a document with one wrong country:\n";
    print(coop::from_json<coop::book>(broken).error());

    coop::snapshot const before = office.current();
    auto const refused =
        office.apply(coop::change_set{}.remove(coop::party_id{"bspu"}), coop::date{2026, 11, 2});
    std::cout << "removing a party that an agreement names:\n";
    print(refused.error());
    //! [refused]

    //! [changed]
    coop::agreement paper = *office.current().find(coop::agreement_id{"bspu-2020"});
    auto const signed_by_both =
        record_event(paper, coop::date{2020, 5, 20}, coop::date{2026, 11, 2},
                     coop::agreement_signed{coop::party_id{"bspu"}, {}});
    if (signed_by_both.has_value()
        && office.apply(coop::change_set{}.put(paper), coop::date{2026, 11, 2}).has_value()) {
        std::cout << "the second signature is recorded; entries now "
                  << office.current().find(paper.id)->history.entries().size()
                  << ", in the snapshot taken before "
                  << before.find(paper.id)->history.entries().size() << ", known in 2021 "
                  << office.as_known_on(coop::date{2021, 1, 1})
                         .find_agreement(paper.id)
                         ->history.entries()
                         .size()
                  << "\n";
    }
    //! [changed]
}
