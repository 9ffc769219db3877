/// @file
/// What happens to a student of a joint programme, apart from any one period of it.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace jspu_coop {

/// The student was admitted to the programme.
struct student_admitted {
    static constexpr std::string_view kind = "admitted"; ///< how files tell events apart

    academic_year cohort;            ///< with which year's intake
    std::int64_t year;               ///< into which year of study: 1, or later where transferred in
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_admitted const&, student_admitted const&) = default;
};
JSPU_COOP_RECORD(student_admitted, (cohort, year, decided_by));

/// The student was registered at an institution of the programme.
struct student_registered {
    static constexpr std::string_view kind = "registered"; ///< how files tell events apart

    party_id site;                   ///< where
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_registered const&, student_registered const&) = default;
};
JSPU_COOP_RECORD(student_registered, (site, decided_by));

/// The student was promoted to the next year of study.
struct student_promoted {
    static constexpr std::string_view kind = "promoted"; ///< how files tell events apart

    std::int64_t year;               ///< to which year of study
    bool with_debts;                 ///< whether courses are still to be passed
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_promoted const&, student_promoted const&) = default;
};
JSPU_COOP_RECORD(student_promoted, (year, with_debts, decided_by));

/// The student was kept back, to study the same year once more. What was earned stays earned.
struct student_kept_back {
    static constexpr std::string_view kind = "kept_back"; ///< how files tell events apart

    std::int64_t year;               ///< which year of study is studied once more
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_kept_back const&, student_kept_back const&) = default;
};
JSPU_COOP_RECORD(student_kept_back, (year, decided_by));

/// Why a student is on academic leave.
enum class leave_ground {
    military_service,   ///< called up to the armed forces
    health,             ///< the student's own health
    pregnancy_or_birth, ///< pregnancy and birth
    child_care,         ///< care for a child
    care_of_relative,   ///< care for a sick member of the family
    other               ///< another ground, which the act names
};
JSPU_COOP_ENUM(leave_ground, military_service, health, pregnancy_or_birth, child_care,
               care_of_relative, other);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<leave_ground> = "leave_ground";

/// The name of a ground in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(leave_ground value) noexcept {
    switch (value) {
    case leave_ground::military_service:
        return {"Harbiy xizmat", "Военная служба", "Military service"};
    case leave_ground::health:
        return {"Sogʻliq", "Здоровье", "Health"};
    case leave_ground::pregnancy_or_birth:
        return {"Homiladorlik yoki tugʻish", "Беременность или роды", "Pregnancy or birth"};
    case leave_ground::child_care:
        return {"Bola parvarishi", "Уход за ребёнком", "Care for a child"};
    case leave_ground::care_of_relative:
        return {"Oilaning kasal aʼzosini parvarish qilish", "Уход за больным членом семьи",
                "Care for a sick member of the family"};
    case leave_ground::other:
        return {"Boshqa asos", "Другое основание", "Another ground"};
    }
    return {};
}

/// An academic leave began at an institution. It is no expulsion.
struct leave_begun {
    static constexpr std::string_view kind = "leave_begun"; ///< how files tell events apart

    party_id site;                   ///< where
    fact<leave_ground> ground{};     ///< why
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(leave_begun const&, leave_begun const&) = default;
};
JSPU_COOP_RECORD(leave_begun, (site, ground, decided_by));

/// An academic leave ended; the effect day is the first day of study.
struct leave_ended {
    static constexpr std::string_view kind = "leave_ended"; ///< how files tell events apart

    party_id site;                   ///< where
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(leave_ended const&, leave_ended const&) = default;
};
JSPU_COOP_RECORD(leave_ended, (site, decided_by));

/// The student was struck off at one institution. What that means at another is for the agreement
/// to say.
struct student_struck_off {
    static constexpr std::string_view kind = "struck_off"; ///< how files tell events apart

    party_id site;                   ///< where
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_struck_off const&, student_struck_off const&) = default;
};
JSPU_COOP_RECORD(student_struck_off, (site, decided_by));

/// A student who had been struck off was reinstated.
struct student_reinstated {
    static constexpr std::string_view kind = "reinstated"; ///< how files tell events apart

    party_id site;                   ///< where
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_reinstated const&, student_reinstated const&) = default;
};
JSPU_COOP_RECORD(student_reinstated, (site, decided_by));

/// The student left the programme for another, at one of its institutions or elsewhere.
struct student_transferred {
    static constexpr std::string_view kind = "transferred"; ///< how files tell events apart

    party_id to;                     ///< to which institution
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_transferred const&, student_transferred const&) = default;
};
JSPU_COOP_RECORD(student_transferred, (to, decided_by));

/// The student gave up the programme, at all its institutions.
struct student_withdrew {
    static constexpr std::string_view kind = "withdrew"; ///< how files tell events apart

    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(student_withdrew const&, student_withdrew const&) = default;
};
JSPU_COOP_RECORD(student_withdrew, (decided_by));

} // namespace jspu_coop
