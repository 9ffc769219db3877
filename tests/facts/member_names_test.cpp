// How facts are called that the library's own records yield: in three languages, each otherwise
// than its neighbours.
#include <jspu_coop/facts/schema_of.hpp>

#include "support/library_records.hpp"
#include "support/source_folder.hpp"

#include <boost/core/type_name.hpp>
#include <boost/mp11/algorithm.hpp>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

namespace stranger {

using namespace jspu_coop;

/// A record of an application, with names that the library's have too, and one of its in it.
struct shelf {
    bool binding;
    act placed;
    friend bool operator==(shelf const&, shelf const&) = default;
};
JSPU_COOP_RECORD(shelf, (binding, placed));

} // namespace stranger

namespace jspu_coop {
namespace {

/// A type for a member of which the C++ type does not tell one.
fact_type some_type(std::size_t kind) {
    switch (kind) {
    case detail::kind_index<std::string>:
        return code_type{"code", {"*"}};
    case detail::kind_index<std::vector<std::string>>:
        return code_set_type{"code", {"*"}};
    case detail::kind_index<ratio>:
        return ratio_type{0, 1, {}};
    default:
        return decimal_type{0, 1, 0, {}};
    }
}

/// A schema of each member of a record that can be a fact.
template <class R>
fact_schema whole_schema_of() {
    member_facts said;
    for (detail::member_description const& each : detail::members_of<R>()) {
        if (!each.type) {
            said[fact_name{each.place.name}].type = some_type(each.kind);
        }
    }
    return schema_of<R>({}, said);
}

/// Calls `visit(record's name, schema)` for each of the library's records.
template <class Visit>
void for_each_schema(Visit const& visit) {
    boost::mp11::mp_for_each<
        boost::mp11::mp_transform<std::type_identity, testing::library_records>>([&](auto of) {
        using record = typename decltype(of)::type;
        visit(boost::core::type_name<record>(), whole_schema_of<record>());
    });
}

fact_description const& described(fact_schema const& schema, char const* name) {
    return schema.facts.at(schema.find(fact_name{name}).value());
}

TEST(member_names, library_records_are_those_of_the_headers) {
    std::set<std::string> listed;
    for_each_schema([&](std::string const& record, fact_schema const&) { listed.insert(record); });
    std::set<std::string> written;
    std::regex const description{R"(\n *JSPU_COOP_RECORD\(([a-z_]+),)"};
    for (char const* const room : {"records", "vocabulary", "calendar"}) {
        auto const folder = testing::in_source_folder("include/jspu_coop/" + std::string{room});
        for (auto const& file : std::filesystem::recursive_directory_iterator{folder}) {
            if (!file.is_regular_file()) {
                continue;
            }
            std::string const text = testing::content_of(file.path());
            for (std::sregex_iterator at{text.begin(), text.end(), description}, end; at != end;
                 ++at) {
                written.insert("jspu_coop::" + at->str(1));
            }
        }
    }
    EXPECT_GT(written.size(), 200U);
    EXPECT_EQ(listed, written);
}

TEST(member_names, every_fact_of_a_library_record_is_called_in_three_languages) {
    std::size_t met = 0;
    for_each_schema([&](std::string const& record, fact_schema const& schema) {
        for (fact_description const& each : schema.facts) {
            ++met;
            for (char const* const language : {"en", "ru", "uz"}) {
                EXPECT_NE(each.labels.exact(language), nullptr)
                    << record << " " << each.name.str() << " " << language;
            }
        }
    });
    EXPECT_GT(met, 1'000U);
}

TEST(member_names, facts_of_one_record_are_called_differently) {
    for_each_schema([&](std::string const& record, fact_schema const& schema) {
        for (char const* const language : {"en", "ru", "uz"}) {
            std::set<std::string> met;
            for (fact_description const& each : schema.facts) {
                std::string const* const called = each.labels.exact(language);
                EXPECT_TRUE(called == nullptr || met.insert(*called).second)
                    << record << " " << each.name.str() << " " << *called;
            }
        }
    });
}

TEST(member_names, are_the_words_of_the_field) {
    fact_schema const of_person = schema_of<person>("person");
    EXPECT_EQ(described(of_person, "person.citizenship").labels,
              (text{{"en", "Citizenship"}, {"ru", "Гражданство"}, {"uz", "Fuqarolik"}}));
    fact_schema const of_clause = schema_of<clause>();
    EXPECT_EQ(described(of_clause, "reciprocity.tolerance").labels,
              (text{{"en", "Reciprocity, tolerance"},
                    {"ru", "Взаимность, допустимая разница"},
                    {"uz", "Oʻzaro almashinuv, yoʻl qoʻyiladigan farq"}}));
}

TEST(member_names, tell_what_a_name_means_in_its_record) {
    auto const in_russian = [](fact_schema const& schema, char const* name) {
        return described(schema, name).labels.get("ru");
    };
    EXPECT_EQ(in_russian(schema_of<teach_out>(), "until"), "Последний день защиты");
    EXPECT_EQ(in_russian(schema_of<agreement_renewed>(), "until"), "Новый последний день");
    EXPECT_EQ(in_russian(schema_of<paper>(), "from"), "Кто предоставляет");
    EXPECT_EQ(in_russian(schema_of<stated_level>(), "level"), "Уровень языка");
    EXPECT_EQ(in_russian(schema_of<enrolled_study>(), "level"), "Уровень образования");
}

TEST(member_facts, that_tell_personal_circumstances_are_sensitive) {
    std::set<std::string> sensitive;
    for_each_schema([&](std::string const& record, fact_schema const& schema) {
        for (fact_description const& each : schema.facts) {
            if (each.traits.contains(fact_trait::is_sensitive)) {
                sensitive.insert(record + " " + each.name.str());
            }
        }
    });
    EXPECT_EQ(sensitive,
              (std::set<std::string>{"jspu_coop::leave_begun ground", "jspu_coop::person born"}));
}

TEST(member_names, of_an_applications_records_are_left_to_it) {
    fact_schema const schema = schema_of<stranger::shelf>();
    EXPECT_EQ(described(schema, "binding").labels, text::of("en", "Binding"));
    EXPECT_EQ(described(schema, "placed.on").labels, text::of("en", "Placed, on"));
    fact_schema const said =
        schema_of<stranger::shelf>({}, {{fact_name{"binding"}, {.labels = {{"uz", "Muqova"}}}}});
    EXPECT_EQ(described(said, "binding").labels, text::of("uz", "Muqova"));
}

} // namespace
} // namespace jspu_coop
