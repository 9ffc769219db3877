// Facts go up, nothing points down: reads every #include of the library.
#include "project/include_floors.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using project::include_complaint;

std::string const inc = "include/jspu_coop/";

struct pair_case {
    std::string file;
    std::string included;
    bool quoted{false};
};

TEST(include_floors, the_checker_lets_good_includes_pass) {
    std::vector<pair_case> const good{
        {inc + "base/fault.hpp", "jspu_coop/base/issue.hpp"},
        {inc + "base/fault.hpp", "vector"},
        {inc + "base/fault.hpp", "boost/describe.hpp"},
        {inc + "base/detail/arity.hpp", "jspu_coop/base/issue.hpp"},
        {inc + "calendar/period.hpp", "jspu_coop/base/result.hpp"},
        {inc + "records/ids.hpp", "jspu_coop/base/strong_id.hpp"},
        {inc + "records/people/person.hpp", "jspu_coop/records/ids.hpp"},
        {inc + "records/people/person.hpp", "jspu_coop/records/parties/institution.hpp"},
        {inc + "records/programmes/path.hpp", "jspu_coop/records/agreements/clause.hpp"},
        {inc + "register/book.hpp", "jspu_coop/records/programmes/path.hpp"},
        {inc + "questions/coverage.hpp", "jspu_coop/policy/version.hpp"},
        {inc + "explain/sentences.hpp", "jspu_coop/questions/coverage.hpp"},
        {inc + "jspu_coop.hpp", "jspu_coop/explain/sentences.hpp"},
        {inc + "formats/json/reader.hpp", "jspu_coop/register/book.hpp"},
        {inc + "formats/json/reader.hpp", "jspu_coop/formats/limits.hpp"},
        {inc + "presets/countries.hpp", "jspu_coop/formats/json/reader.hpp"},
        {"src/formats/json/reader.cpp", "boost/json.hpp"},
        {"src/formats/json/reader.cpp", "tokens.hpp", true},
        {"src/formats/boost/text.cpp", "boost/archive/text_iarchive.hpp"},
        {"src/questions/coverage.cpp", "questions/candidates.hpp", true},
        {"src/questions/coverage.cpp", "../register/roots.hpp", true},
        {"src/base/decimal.cpp", "jspu_coop/base/decimal.hpp"},
    };
    for (pair_case const& each : good) {
        auto const complaint = include_complaint(each.file, each.included, each.quoted);
        EXPECT_FALSE(complaint) << each.file << " includes " << each.included << ": "
                                << complaint.value_or("");
    }
}

TEST(include_floors, the_checker_refuses_bad_includes) {
    std::vector<pair_case> const bad{
        {inc + "base/fault.hpp", "jspu_coop/calendar/date.hpp"},
        {inc + "base/detail/arity.hpp", "jspu_coop/explain/sentences.hpp"},
        {inc + "vocabulary/act.hpp", "jspu_coop/records/ids.hpp"},
        {inc + "records/ids.hpp", "jspu_coop/records/people/person.hpp"},
        {inc + "records/people/person.hpp", "jspu_coop/records/agreements/clause.hpp"},
        {inc + "records/agreements/clause.hpp", "jspu_coop/records/activities/activity.hpp"},
        {inc + "records/study/transcript.hpp", "jspu_coop/records/programmes/path.hpp"},
        {inc + "records/letters/letter.hpp", "jspu_coop/base/issue.hpp"},
        {inc + "verdict/outcome.hpp", "jspu_coop/policy/version.hpp"},
        {inc + "policy/version.hpp", "jspu_coop/records/people/person.hpp"},
        {inc + "policy/version.hpp", "jspu_coop/records/ids.hpp"},
        {inc + "register/book.hpp", "jspu_coop/policy/version.hpp"},
        {inc + "register/book.hpp", "jspu_coop/questions/coverage.hpp"},
        {inc + "questions/coverage.hpp", "jspu_coop/explain/sentences.hpp"},
        {inc + "questions/coverage.hpp", "jspu_coop/formats/json/reader.hpp"},
        {inc + "explain/sentences.hpp", "jspu_coop/presets/countries.hpp"},
        {inc + "explain/sentences.hpp", "jspu_coop/jspu_coop.hpp"},
        {inc + "jspu_coop.hpp", "jspu_coop/formats/json/reader.hpp"},
        {inc + "formats/json/reader.hpp", "jspu_coop/formats/boost/text.hpp"},
        {inc + "formats/json/reader.hpp", "jspu_coop/facts/schema.hpp"},
        {inc + "formats/json/reader.hpp", "jspu_coop/presets/countries.hpp"},
        {inc + "attic/old.hpp", "vector"},
        {inc + "base/fault.hpp", "jspu_coop/attic/old.hpp"},
        {inc + "base/fault.hpp", "jspu_coop/base/../register/book.hpp"},
        {"src/base/decimal.cpp", "../register/roots.hpp", true},
        {"src/base/decimal.cpp", "register/roots.hpp", true},
        {"src/register/book.cpp", "boost/json.hpp"},
        {"src/register/book.cpp", "boost/json/value.hpp"},
        {"src/formats/json/reader.cpp", "boost/archive/text_iarchive.hpp"},
        {"src/calendar/date.cpp", "boost/serialization/vector.hpp"},
    };
    for (pair_case const& each : bad) {
        EXPECT_TRUE(include_complaint(each.file, each.included, each.quoted))
            << each.file << " includes " << each.included;
    }
}

TEST(include_floors, every_form_of_an_include_is_read_and_comments_are_not) {
    auto const found = project::includes_of("#include <a/b.hpp>\n"
                                            "  #  include\t\"c.hpp\" // why\n"
                                            "// #include <d.hpp>\n"
                                            "/* \n#include <e.hpp>\n*/\n"
                                            "#if 0\n#include<f.hpp>\n#endif");
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].name, "a/b.hpp");
    EXPECT_FALSE(found[0].quoted);
    EXPECT_EQ(found[1].name, "c.hpp");
    EXPECT_TRUE(found[1].quoted);
    EXPECT_EQ(found[1].line, 2U);
    EXPECT_EQ(found[2].name, "f.hpp");
    EXPECT_EQ(found[2].line, 8U);
}

TEST(include_floors, the_library_keeps_them) {
    auto const sources = project::library_sources();
    ASSERT_FALSE(sources.empty());
    for (auto const& [file, text] : sources) {
        EXPECT_TRUE(project::place_of(file)) << file << " is in no known room";
        for (project::inclusion const& each : project::includes_of(text)) {
            auto const complaint = include_complaint(file, each.name, each.quoted);
            EXPECT_FALSE(complaint) << file << ":" << each.line << ": includes " << each.name
                                    << ": " << complaint.value_or("");
        }
    }
}

} // namespace
