/// @file
/// What happens to an agreement: the entries of its history.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/agreements/clause.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/act.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

/// The text was settled between the parties.
struct agreement_drafted {
    static constexpr std::string_view kind = "drafted"; ///< how files tell events apart

    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_drafted const&, agreement_drafted const&) = default;
};
JSPU_COOP_RECORD(agreement_drafted, (decided_by));

/// A party signed.
struct agreement_signed {
    static constexpr std::string_view kind = "signed"; ///< how files tell events apart

    party_id party;                  ///< who signed
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_signed const&, agreement_signed const&) = default;
};
JSPU_COOP_RECORD(agreement_signed, (party, decided_by));

/// The agreement entered into force by notification, or on a day that is known though its rule is
/// not.
struct agreement_entered {
    static constexpr std::string_view kind = "entered_into_force"; ///< how files tell events apart

    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_entered const&, agreement_entered const&) = default;
};
JSPU_COOP_RECORD(agreement_entered, (decided_by));

/// A party's signature on one version of the text.
struct version_signature {
    party_id party; ///< who signed
    date on;        ///< the day of signing

    /// Equal when all members are.
    friend bool operator==(version_signature const&, version_signature const&) = default;
};
JSPU_COOP_RECORD(version_signature, (party, on));

/// Clauses were added, replaced or ended from the effect day on. Every party signs the new version.
struct agreement_amended {
    static constexpr std::string_view kind = "amended"; ///< how files tell events apart

    std::string version;            ///< what the parties call it: "additional protocol 1"
    std::vector<clause> added{};    ///< clauses with new ids
    std::vector<clause> replaced{}; ///< clauses with the id of one in force
    std::vector<clause_id> ended{}; ///< clauses that end
    std::vector<version_signature> signatures{}; ///< one for each party
    std::optional<act> decided_by{};             ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_amended const&, agreement_amended const&) = default;
};
JSPU_COOP_RECORD(agreement_amended, (version, added, replaced, ended, signatures, decided_by));

/// A new version of the text was settled between the parties; it changes nothing until all have
/// signed, which is an `agreement_amended` of the same version.
struct agreement_amendment_drafted {
    static constexpr std::string_view kind = "amendment_drafted"; ///< how files tell events apart

    std::string version;             ///< what the parties call it: "additional protocol 1"
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_amendment_drafted const&,
                           agreement_amendment_drafted const&) = default;
};
JSPU_COOP_RECORD(agreement_amendment_drafted, (version, decided_by));

/// A party signed a version that was drafted.
struct agreement_amendment_signed {
    static constexpr std::string_view kind = "amendment_signed"; ///< how files tell events apart

    std::string version;             ///< the version that was drafted
    party_id party;                  ///< who signed
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_amendment_signed const&,
                           agreement_amendment_signed const&) = default;
};
JSPU_COOP_RECORD(agreement_amendment_signed, (version, party, decided_by));

/// A version that was drafted will not be signed.
struct agreement_amendment_dropped {
    static constexpr std::string_view kind = "amendment_dropped"; ///< how files tell events apart

    std::string version;             ///< the version that was drafted
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_amendment_dropped const&,
                           agreement_amendment_dropped const&) = default;
};
JSPU_COOP_RECORD(agreement_amendment_dropped, (version, decided_by));

/// What a suspension blocks.
enum class suspension_block {
    nominations, ///< nobody may be nominated
    departures,  ///< nobody may begin a stay
    stays        ///< stays under way are interrupted too
};
JSPU_COOP_ENUM(suspension_block, nominations, departures, stays);

/// The agreement was suspended from the effect day on.
struct agreement_suspended {
    static constexpr std::string_view kind = "suspended"; ///< how files tell events apart

    std::vector<suspension_block> blocks{}; ///< what it blocks; at least one
    std::optional<act> decided_by{};        ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_suspended const&, agreement_suspended const&) = default;
};
JSPU_COOP_RECORD(agreement_suspended, (blocks, decided_by));

/// The suspension ended; the effect day is the first free day.
struct agreement_resumed {
    static constexpr std::string_view kind = "resumed"; ///< how files tell events apart

    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_resumed const&, agreement_resumed const&) = default;
};
JSPU_COOP_RECORD(agreement_resumed, (decided_by));

/// The agreement was prolonged by an act. Automatic renewal is derived, and never recorded.
struct agreement_renewed {
    static constexpr std::string_view kind = "renewed"; ///< how files tell events apart

    date until;                      ///< the new last day
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_renewed const&, agreement_renewed const&) = default;
};
JSPU_COOP_RECORD(agreement_renewed, (until, decided_by));

/// A party gave notice that it does not want the automatic renewal.
struct agreement_notice_given {
    static constexpr std::string_view kind = "notice_given"; ///< how files tell events apart

    party_id party;                  ///< who gave notice
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_notice_given const&, agreement_notice_given const&) = default;
};
JSPU_COOP_RECORD(agreement_notice_given, (party, decided_by));

/// The agreement was ended; the effect day is the first day without it.
struct agreement_terminated {
    static constexpr std::string_view kind = "terminated"; ///< how files tell events apart

    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_terminated const&, agreement_terminated const&) = default;
};
JSPU_COOP_RECORD(agreement_terminated, (decided_by));

/// A new party joined.
struct agreement_acceded {
    static constexpr std::string_view kind = "acceded"; ///< how files tell events apart

    party_id party;                  ///< who joined
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_acceded const&, agreement_acceded const&) = default;
};
JSPU_COOP_RECORD(agreement_acceded, (party, decided_by));

/// A party left; the effect day is its first day outside. With fewer than two parties left, the
/// agreement ends.
struct agreement_withdrew {
    static constexpr std::string_view kind = "withdrew"; ///< how files tell events apart

    party_id party;                  ///< who left
    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_withdrew const&, agreement_withdrew const&) = default;
};
JSPU_COOP_RECORD(agreement_withdrew, (party, decided_by));

/// The entry that this one supersedes was recorded in error, and never happened.
struct agreement_entry_annulled {
    static constexpr std::string_view kind = "annulled"; ///< how files tell events apart

    std::optional<act> decided_by{}; ///< the act behind it

    /// Equal when all members are.
    friend bool operator==(agreement_entry_annulled const&,
                           agreement_entry_annulled const&) = default;
};
JSPU_COOP_RECORD(agreement_entry_annulled, (decided_by));

/// Anything that happens to an agreement.
using agreement_event =
    std::variant<agreement_drafted, agreement_signed, agreement_entered, agreement_amended,
                 agreement_suspended, agreement_resumed, agreement_renewed, agreement_notice_given,
                 agreement_terminated, agreement_acceded, agreement_withdrew,
                 agreement_entry_annulled, agreement_amendment_drafted, agreement_amendment_signed,
                 agreement_amendment_dropped>;

} // namespace jspu_coop
