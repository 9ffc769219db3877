/// @file
/// What happens on the way to a period of a joint programme, and in it.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/money.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A step on the way through a period of a joint programme.
enum class period_step {
    nominated,            ///< the home institution nominates: a seat is held
    nomination_withdrawn, ///< the nomination is taken back: the seat is free
    nomination_refused,   ///< the host refuses: the seat is free
    accepted,             ///< the host accepts
    departed,             ///< the student leaves for the host
    arrived,              ///< the student is there
    returned              ///< the student is back, whether the period was finished or not
};
JSPU_COOP_ENUM(period_step, nominated, nomination_withdrawn, nomination_refused, accepted, departed,
               arrived, returned);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<period_step> = "period_step";

/// The name of a step in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(period_step value) noexcept {
    switch (value) {
    case period_step::nominated:
        return {"Nomzodi koʻrsatildi", "Выдвинут", "Nominated"};
    case period_step::nomination_withdrawn:
        return {"Nomzodi qaytarib olindi", "Выдвижение отозвано", "Nomination withdrawn"};
    case period_step::nomination_refused:
        return {"Nomzodi rad etildi", "Выдвижение отклонено", "Nomination refused"};
    case period_step::accepted:
        return {"Qabul qilindi", "Принят", "Accepted"};
    case period_step::departed:
        return {"Joʻnab ketdi", "Выехал", "Departed"};
    case period_step::arrived:
        return {"Yetib keldi", "Прибыл", "Arrived"};
    case period_step::returned:
        return {"Qaytib keldi", "Вернулся", "Returned"};
    }
    return {};
}

/// The student came one step further on the way through a period.
struct period_stepped {
    static constexpr std::string_view kind = "period"; ///< how files tell events apart

    programme_period_id period;      ///< which period
    period_step step;                ///< what happened
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(period_stepped const&, period_stepped const&) = default;
};
JSPU_COOP_RECORD(period_stepped, (period, step, decided_by));

/// Who signs a learning agreement.
enum class learning_agreement_party {
    student, ///< the student
    home,    ///< the home institution
    host     ///< the institution of the period
};
JSPU_COOP_ENUM(learning_agreement_party, student, home, host);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<learning_agreement_party> =
    "learning_agreement_party";

/// The name of a party in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(learning_agreement_party value) noexcept {
    switch (value) {
    case learning_agreement_party::student:
        return {"Talaba", "Студент", "Student"};
    case learning_agreement_party::home:
        return {"Yuboruvchi muassasa", "Направляющий вуз", "Home institution"};
    case learning_agreement_party::host:
        return {"Qabul qiluvchi muassasa", "Принимающий вуз", "Host institution"};
    }
    return {};
}

/// What is agreed to be studied in a period, and what it replaces. It binds nobody before all three
/// parties have signed.
struct learning_agreement_proposed {
    static constexpr std::string_view kind =
        "learning_agreement_proposed"; ///< how files tell events apart

    programme_period_id period;      ///< for which period
    std::vector<course_id> abroad;   ///< table A: the courses at the host; at least one
    std::vector<course_id> replaced; ///< table B: the courses at home that they replace
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(learning_agreement_proposed const&,
                           learning_agreement_proposed const&) = default;
};
JSPU_COOP_RECORD(learning_agreement_proposed, (period, abroad, replaced, decided_by));

/// A party signed what was last proposed for a period. The first agreement of a period and each
/// change of it are signed alike.
struct learning_agreement_signed {
    static constexpr std::string_view kind =
        "learning_agreement_signed"; ///< how files tell events apart

    programme_period_id period;      ///< for which period
    learning_agreement_party by;     ///< who signed
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(learning_agreement_signed const&,
                           learning_agreement_signed const&) = default;
};
JSPU_COOP_RECORD(learning_agreement_signed, (period, by, decided_by));

/// Something was paid for a period.
struct period_paid {
    static constexpr std::string_view kind = "paid"; ///< how files tell events apart

    programme_period_id period;      ///< for which period
    party_id payee;                  ///< to which institution
    money amount;                    ///< how much; more than nothing
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(period_paid const&, period_paid const&) = default;
};
JSPU_COOP_RECORD(period_paid, (period, payee, amount, decided_by));

} // namespace jspu_coop
