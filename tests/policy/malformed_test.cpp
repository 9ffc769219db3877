// Documents of facts, policies, rows and terms that are refused: the cases of tests/cases/policies,
// each a change of the sound documents there, with every issue that it has and its place.
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/policy/compiled_policy.hpp>

#include "support/malformed_case.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

/// What the row says of one fact.
struct stated_fact {
    fact_name fact;
    jspu_coop::fact<fact_value> known;
};
JSPU_COOP_RECORD(stated_fact, (fact, known));

/// What is asked.
struct question {
    policy_id policy;
    std::optional<fact_schema> row_facts; ///< the facts of the row where they are others
};
JSPU_COOP_RECORD(question, (policy, row_facts));

/// Who refused, and why; nobody where everything is accepted.
struct refused {
    std::string by;
    std::vector<std::string> why;
};

/// Puts the documents to use, until somebody refuses them.
class use {
public:
    explicit use(changed_documents const& of) : of_{of} { decide_it(); }

    refused result;

private:
    template <class T>
    std::optional<T> read(std::string const& document) {
        auto made = from_json<T>(of_.text(document));
        if (is_refused(document, made)) {
            return std::nullopt;
        }
        return std::move(*made);
    }
    template <class T>
    bool is_refused(std::string const& by, jspu_coop::result<T> const& made) {
        if (made.has_error()) {
            refuse_by(by, made.error().all());
        }
        return made.has_error();
    }
    void refuse_by(std::string const& by, issues const& why) {
        result.by = by;
        for (issue const& each : why) {
            result.why.push_back(each.code + " at " + (each.path.empty() ? "the top" : each.path));
        }
    }

    void decide_it() {
        auto schema = read<fact_schema>("facts");
        if (!schema) {
            return;
        }
        std::vector<policy> policies;
        for (char const* const each : {"policy", "other"}) {
            auto made = read<policy>(each);
            if (!made) {
                return;
            }
            policies.push_back(std::move(*made));
        }
        auto const library = policy_library::make(std::move(*schema), std::move(policies));
        if (is_refused("library", library)) {
            return;
        }
        auto const asked = read<question>("question");
        auto const stated = read<std::vector<stated_fact>>("row");
        if (!asked || !stated) {
            return;
        }
        fact_row row{asked->row_facts ? std::make_shared<fact_schema const>(*asked->row_facts)
                                      : library->schema()};
        for (stated_fact const& each : *stated) {
            if (is_refused("row", row.set(each.fact, each.known))) {
                return;
            }
        }
        auto const terms = read<decision_terms>("terms");
        if (!terms || is_refused("decision", decide(*library, asked->policy, row, *terms))) {
            return;
        }
        is_refused("compile", compile(*library, asked->policy, *terms));
    }

    changed_documents const& of_;
};

std::filesystem::path const folder = in_source_folder("tests/cases/policies");

std::vector<malformed_case> all_cases() {
    std::vector<std::filesystem::path> files;
    for (auto const& each : std::filesystem::directory_iterator{folder}) {
        if (each.path().extension() == ".txt") {
            files.push_back(each.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<malformed_case> all;
    for (auto const& each : files) {
        auto const some = malformed_cases(content_of(each));
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<std::string> sorted(std::vector<std::string> list) {
    std::sort(list.begin(), list.end());
    return list;
}

TEST(malformed_policies, the_sound_documents_are_accepted) {
    changed_documents const sound{content_of(folder / "sound.json")};
    refused const result = use{sound}.result;
    EXPECT_EQ(result.by, "");
    EXPECT_EQ(result.why, std::vector<std::string>{});
}

TEST(malformed_policies, each_is_refused_with_every_issue_and_its_place) {
    std::string const sound = content_of(folder / "sound.json");
    for (malformed_case const& each : all_cases()) {
        changed_documents documents{sound};
        try {
            for (std::string const& line : each.changes) {
                documents.change(line);
            }
        } catch (std::exception const& why) {
            ADD_FAILURE() << each.title << ": " << why.what();
            continue;
        }
        refused const result = use{documents}.result;
        EXPECT_EQ(result.by, each.refused_by) << each.title;
        EXPECT_EQ(sorted(result.why), sorted(each.issues)) << each.title;
    }
}

TEST(malformed_policies, there_are_hundreds_of_them_and_no_two_are_alike) {
    std::set<std::string> titles;
    std::set<std::vector<std::string>> changes;
    for (malformed_case const& each : all_cases()) {
        EXPECT_TRUE(titles.insert(each.refused_by + ": " + each.title).second) << each.title;
        EXPECT_TRUE(changes.insert(each.changes).second) << each.title;
        EXPECT_FALSE(each.changes.empty()) << each.title;
        EXPECT_FALSE(each.issues.empty()) << each.title;
    }
    EXPECT_GE(titles.size(), 300U);
}

/// Whether a code is one of policies, of their facts, or of how they are read.
bool is_of_policies(std::string const& code) {
    static std::set<std::string> const rooms{"policy",      "fact",      "fact_type",
                                             "fact_schema", "fact_name", "json"};
    return rooms.contains(code.substr(0, code.find('.')));
}

/// The codes that the documentation of a header names.
std::set<std::string> codes_in(std::string const& header) {
    std::string const text = content_of(in_source_folder("include/jspu_coop/" + header));
    static std::regex const pattern{"`(<room>|[a-z_]+)[.]([a-z_0-9]+)`"};
    std::set<std::string> codes;
    for (std::sregex_iterator at{text.begin(), text.end(), pattern}; at != std::sregex_iterator{};
         ++at) {
        std::string const what = (*at)[2].str();
        if ((*at)[1].str() == "<room>") {
            codes.insert("fact." + what);
            codes.insert("policy." + what);
        } else {
            codes.insert((*at)[1].str() + "." + what);
        }
    }
    std::erase_if(codes, [](std::string const& each) { return !is_of_policies(each); });
    return codes;
}

TEST(malformed_policies, every_code_that_is_documented_is_met) {
    std::set<std::string> met;
    for (malformed_case const& each : all_cases()) {
        for (std::string const& line : each.issues) {
            met.insert(line.substr(0, line.find(' ')));
        }
    }
    // How much a reader takes is asked in formats/json/limits_test.cpp.
    met.insert({"json.too_many_values", "json.too_many_issues"});
    std::set<std::string> documented;
    for (char const* const header :
         {"policy/policy.hpp", "policy/fact_schema.hpp", "policy/fact_type.hpp",
          "policy/fact_value.hpp", "policy/fact_name.hpp", "policy/fact_row.hpp",
          "policy/evaluation.hpp", "policy/compiled_policy.hpp", "formats/json/codec.hpp"}) {
        std::set<std::string> const codes = codes_in(header);
        EXPECT_FALSE(codes.empty()) << header;
        documented.insert(codes.begin(), codes.end());
    }
    for (std::string const& each : documented) {
        EXPECT_TRUE(met.contains(each)) << each << " is documented, and no case has it";
    }
    // Nor does a case of these rooms have a code that nothing documents.
    for (std::string const& each : met) {
        if (is_of_policies(each)) {
            EXPECT_TRUE(documented.contains(each)) << each << " is documented nowhere";
        }
    }
}

} // namespace
