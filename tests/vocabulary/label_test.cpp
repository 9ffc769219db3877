// Every coded value of the vocabulary has a name in the three languages, and no two share one.

#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/vocabulary/act_kind.hpp>
#include <jspu_coop/vocabulary/agreement_scope.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/cefr_level.hpp>
#include <jspu_coop/vocabulary/development_aim.hpp>
#include <jspu_coop/vocabulary/direction.hpp>
#include <jspu_coop/vocabulary/event_kind.hpp>
#include <jspu_coop/vocabulary/event_role.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/key_direction.hpp>
#include <jspu_coop/vocabulary/knowledge_form.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>
#include <jspu_coop/vocabulary/output_kind.hpp>
#include <jspu_coop/vocabulary/paper_kind.hpp>
#include <jspu_coop/vocabulary/paper_provider.hpp>
#include <jspu_coop/vocabulary/permission_kind.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/programme_form.hpp>
#include <jspu_coop/vocabulary/project_role.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>
#include <jspu_coop/vocabulary/repeat_rule.hpp>
#include <jspu_coop/vocabulary/scope.hpp>
#include <jspu_coop/vocabulary/source_kind.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

namespace {

using namespace jspu_coop;

// Compiled-in names can be used where a constant is needed.
static_assert(label_of(direction::outgoing).en == "Outgoing");
static_assert(label{"a", "b", "c"} == label{"a", "b", "c"});
static_assert(label{"a", "b", "c"} != label{"a", "b", "d"});

bool has_cyrillic(std::string_view text) {
    for (char const each : text) {
        auto const byte = static_cast<unsigned char>(each);
        if (byte == 0xD0 || byte == 0xD1) {
            return true;
        }
    }
    return false;
}

template <class E>
struct labelled : testing::Test {};

using labelled_types =
    testing::Types<act_kind, agreement_scope, attendance_mode, cefr_level, development_aim,
                   direction, event_kind, event_role, field_level, hour_kind, key_direction,
                   knowledge_form, nomination_route, output_kind, paper_kind, paper_provider,
                   permission_kind, person_category, programme_form, project_role,
                   qualification_level, repeat_rule, scope, source_kind>;
TYPED_TEST_SUITE(labelled, labelled_types);

TYPED_TEST(labelled, every_value_has_three_names_of_its_own) {
    std::set<std::string_view> uz;
    std::set<std::string_view> ru;
    std::set<std::string_view> en;
    for (TypeParam const each : every<TypeParam>()) {
        label const names = label_of(each);
        for (std::string_view const name : {names.uz, names.ru, names.en}) {
            EXPECT_FALSE(name.empty()) << code_of(each);
            EXPECT_TRUE(is_utf8(name)) << code_of(each);
        }
        EXPECT_TRUE(uz.insert(names.uz).second) << names.uz;
        EXPECT_TRUE(ru.insert(names.ru).second) << names.ru;
        EXPECT_TRUE(en.insert(names.en).second) << names.en;
    }
}

TYPED_TEST(labelled, uzbek_is_in_latin_script_with_its_own_letters) {
    for (TypeParam const each : every<TypeParam>()) {
        label const names = label_of(each);
        EXPECT_FALSE(has_cyrillic(names.uz)) << names.uz;
        EXPECT_FALSE(has_cyrillic(names.en)) << names.en;
        // ASCII and typographic apostrophes stand for neither U+02BB nor U+02BC.
        EXPECT_EQ(names.uz.find('\''), std::string_view::npos) << names.uz;
        EXPECT_EQ(names.uz.find("\u2018"), std::string_view::npos) << names.uz;
        EXPECT_EQ(names.uz.find("\u2019"), std::string_view::npos) << names.uz;
    }
}

TYPED_TEST(labelled, russian_is_in_cyrillic_unless_the_name_is_a_code) {
    for (TypeParam const each : every<TypeParam>()) {
        label const names = label_of(each);
        EXPECT_TRUE(has_cyrillic(names.ru) || names.ru == code_of(each)) << names.ru;
    }
}

TYPED_TEST(labelled, a_value_outside_the_enumeration_has_no_name) {
    EXPECT_EQ(label_of(static_cast<TypeParam>(99)), label{});
}

TYPED_TEST(labelled, codes_are_parsed_back_and_named_in_issues) {
    for (TypeParam const each : every<TypeParam>()) {
        EXPECT_EQ(parse_enum<TypeParam>(code_of(each)).value(), each);
    }
    auto const wrong = parse_enum<TypeParam>("no such code");
    ASSERT_TRUE(wrong.has_error());
    EXPECT_EQ(wrong.error().first().code, "code.unknown");
    EXPECT_NE(wrong.error().first().parameters.at("vocabulary"), "code");
}

TEST(label_of_a_scope, reads_as_an_officer_would_write_it) {
    EXPECT_EQ(label_of(scope::student_exchange),
              (label{"Talabalar almashinuvi", "Обмен студентами", "Student exchange"}));
    EXPECT_EQ(label_of(scope::joint_academic_programme).ru, "Совместная образовательная программа");
}

} // namespace
