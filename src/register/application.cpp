#include "application.hpp"

#include "base/detail/report.hpp"
#include "checks.hpp"
#include "links.hpp"
#include "load.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// What is to happen to one record.
template <class Record>
struct step {
    std::shared_ptr<Record const> before; // null: it is added
    std::shared_ptr<Record const> after;  // null: it is removed
};

/// What is to happen to the records of a kind: in the order of ids, so that the order in which
/// changes were listed plays no part.
template <class Record>
using steps = std::map<id_type<Record>, step<Record>>;

/// Whether something happens in a record of the kind that is never rewritten.
template <class Record>
inline constexpr bool has_history = false;
template <>
inline constexpr bool has_history<agreement> = true;
template <>
inline constexpr bool has_history<activity> = true;
template <>
inline constexpr bool has_history<enrolment> = true;

std::string path_in_register(record_kind kind, std::string const& id) {
    return path_join(path_join("", code_of(kind)), id);
}

class application {
public:
    application(register_roots const& before, date const& recorded)
        : before_{before}, recorded_{recorded}, next_{before} {}

    result<register_roots> run(change_set const& changes) {
        collect(changes);
        check_day();
        for_each_kind([&]<class Record>(std::type_identity<Record>) { check_alone<Record>(); });
        for_each_kind([&]<class Record>(std::type_identity<Record>) { store<Record>(); });
        for_each_kind([&]<class Record>(std::type_identity<Record>) { relink<Record>(); });
        relink_moved_parties();
        for_each_kind([&]<class Record>(std::type_identity<Record>) { check_across<Record>(); });
        check_altered();
        check_cycles();
        if (has_errors(found_)) {
            return fault{std::move(found_)};
        }
        for_each_kind([&]<class Record>(std::type_identity<Record>) { write_log<Record>(); });
        return std::move(next_);
    }

private:
    template <class Record>
    [[nodiscard]] steps<Record>& all() {
        return std::get<steps<Record>>(steps_);
    }
    template <class Id>
    [[nodiscard]] std::shared_ptr<record_named_by<Id> const> stored(Id const& id) const {
        auto const* const found = (before_.*kind_traits<record_named_by<Id>>::map).find(id);
        return found ? *found : nullptr;
    }

    void report(char const* code, std::string path, std::string value,
                std::map<std::string, std::string> parameters = {}) {
        found_.push_back(
            {code, severity::error, std::move(path), std::move(value), std::move(parameters)});
    }
    void add(record_kind kind, std::string const& id, issues found) {
        if (!found.empty()) {
            append_under(found_, path_in_register(kind, id), std::move(found));
        }
    }

    // --- What is asked for

    void collect(change_set const& changes) {
        for (auto const& each : changes.records()) {
            std::visit([&](auto const& record) { collect_put(record); }, each);
        }
        for (auto const& each : changes.removals()) {
            std::visit([&](auto const& id) { collect_removal(id); }, each);
        }
        for (auto const& [kind, id] : repeated_) {
            report("register.change_repeated", path_in_register(kind, id), id);
        }
    }
    /// Whether the record is named for the first time.
    [[nodiscard]] bool name(record_kind kind, std::string const& id) {
        bool const is_first = named_.emplace(kind, id).second;
        if (!is_first) {
            repeated_.emplace(kind, id);
        }
        return is_first;
    }

    template <class Record>
    void collect_put(Record const& record) {
        auto const& id = record_id(record);
        if (!name(kind_of_record<Record>, id.str())) {
            return;
        }
        auto before = stored(id);
        if (before && *before == record) {
            return;
        }
        all<Record>().emplace(
            id, step<Record>{std::move(before), std::make_shared<Record const>(record)});
    }

    template <class Id>
    void collect_removal(Id const& id) {
        using record = record_named_by<Id>;
        if (!name(kind_of_record<record>, id.str())) {
            return;
        }
        if (auto before = stored(id)) {
            all<record>().emplace(id, step<record>{std::move(before), nullptr});
        } else {
            missing_.emplace(kind_of_record<record>, id.str());
        }
    }

    // --- What is wrong with each record by itself

    void check_day() {
        for (auto const& [kind, id] : missing_) {
            report("register.not_there", path_in_register(kind, id), id);
        }
        if (std::optional<date> const last = last_day(); last && recorded_ < *last) {
            report("register.recorded_decreases", {}, to_string(recorded_),
                   {{"last", to_string(*last)}});
        }
    }

    [[nodiscard]] std::optional<date> last_day() const {
        auto const size = static_cast<std::int64_t>(before_.log.size());
        change const* const last = before_.log.find(size - 1);
        return last ? std::optional{last->recorded} : std::nullopt;
    }

    template <class Record>
    void check_alone() {
        for (auto const& [id, each] : all<Record>()) {
            if (!each.after) {
                continue;
            }
            add(kind_of_record<Record>, id.str(), validate(*each.after));
            if constexpr (has_history<Record>) {
                add(kind_of_record<Record>, id.str(), history_issues(each));
            }
        }
    }

    /// What speaks against the history of a record that is put, which has one.
    template <class Record>
    [[nodiscard]] issues history_issues(step<Record> const& put) const {
        issues found;
        check_history(found, put.before ? &put.before->history : nullptr, put.after->history,
                      "/history", put.after->id.str(), put.before != nullptr);
        if constexpr (std::is_same_v<Record, enrolment>) {
            check_whose(found, put);
        }
        return found;
    }

    /// What happened to one student on one programme is not another's.
    static void check_whose(issues& found, step<enrolment> const& put) {
        if (!put.before || put.before->history.entries().empty()) {
            return;
        }
        if (put.before->student != put.after->student) {
            detail::report(found, "register.history_rewritten", "/student",
                           put.after->student.str());
        }
        if (put.before->programme != put.after->programme) {
            detail::report(found, "register.history_rewritten", "/programme",
                           put.after->programme.str());
        }
    }

    /// What speaks against the histories of those who take part in an activity that is put.
    [[nodiscard]] issues history_issues(step<activity> const& put) const {
        issues found;
        static std::vector<participation> const nobody;
        auto const& before = put.before ? put.before->participations : nobody;
        auto const& after = put.after->participations;
        auto const with_id = [](std::vector<participation> const& in, participation_id const& id) {
            return std::find_if(in.begin(), in.end(),
                                [&](participation const& each) { return each.id == id; });
        };
        for (participation const& each : before) {
            if (!each.history.entries().empty() && with_id(after, each.id) == after.end()) {
                detail::report(found, "register.history_rewritten", "/participations",
                               each.id.str());
            }
        }
        for (std::size_t at = 0; at < after.size(); ++at) {
            auto const was = with_id(before, after[at].id);
            check_history(found, was != before.end() ? &was->history : nullptr, after[at].history,
                          path_join(path_join("/participations", at), "history"),
                          after[at].id.str(), put.before != nullptr);
        }
        return found;
    }

    /// What is stored stays, and what is new was recorded by now, and after the last change of the
    /// register where the record was there before.
    template <class History>
    void check_history(issues& found, History const* before, History const& after,
                       std::string const& path, std::string const& id, bool was_there) const {
        if (before && !after.is_extension_of(*before)) {
            detail::report(found, "register.history_rewritten", path, id);
            return;
        }
        std::optional<date> const earliest = was_there ? last_day() : std::nullopt;
        auto const& entries = after.entries();
        for (std::size_t at = before ? before->entries().size() : 0; at < entries.size(); ++at) {
            date const day = entries[at].recorded;
            if (recorded_ < day || (earliest && day < *earliest)) {
                detail::report(found, "register.recorded_decreases",
                               path_join(path_join(path, at), "recorded"), to_string(day));
            }
        }
    }

    // --- The new roots

    template <class Record>
    void store() {
        auto& map = next_.*kind_traits<Record>::map;
        for (auto const& [id, each] : all<Record>()) {
            if (each.after) {
                map.insert_or_assign(id, each.after);
            } else {
                map.erase(id);
            }
        }
    }

    template <class Record>
    void relink() {
        for (auto const& [id, each] : all<Record>()) {
            if (each.before) {
                unlink(next_, before_, *each.before, each.after.get());
            }
            if (each.after) {
                link(next_, *each.after);
            }
        }
    }

    /// Agreements are found by the countries of their parties, which may be corrected.
    void relink_moved_parties() {
        std::set<agreement_id> concerned;
        for (auto const& [id, each] : all<party>()) {
            if (each.before && each.after && country_of(*each.before) != country_of(*each.after)) {
                for_each_with_prefix(before_.agreements_by_party, std::tie(id),
                                     [&](auto const& entry) {
                                         concerned.insert(std::get<1>(entry));
                                         return true;
                                     });
            }
        }
        for (agreement_id const& each : concerned) {
            if (!all<agreement>().contains(each)) {
                agreement const& as_it_is = *find_in(before_, each);
                unlink(next_, before_, as_it_is, &as_it_is);
                link(next_, as_it_is);
            }
        }
    }

    // --- What is wrong between the records

    template <class Record>
    void check_across() {
        for (auto const& [id, each] : all<Record>()) {
            if (each.after) {
                add(kind_of_record<Record>, id.str(), issues_across(next_, *each.after));
            } else {
                check_unreferenced(kind_of_record<Record>, id.str());
                check_nothing_happened(*each.before);
            }
        }
    }

    /// Who was a student stays on the books: an enrolment is removed only while it is empty.
    template <class Record>
    void check_nothing_happened(Record const& removed) {
        if constexpr (std::is_same_v<Record, enrolment>) {
            if (!removed.history.entries().empty()) {
                report("register.history_removed",
                       path_in_register(record_kind::enrolment, removed.id.str()),
                       removed.id.str());
            }
        }
    }

    void check_unreferenced(record_kind kind, std::string const& id) {
        std::set<std::pair<record_kind, std::string>> referrers;
        for_each_referrer(next_, kind, id, [&](record_kind by, std::string const& by_id) {
            referrers.emplace(by, by_id);
        });
        if (!referrers.empty()) {
            auto const& [by, by_id] = *referrers.begin();
            report(
                "register.still_referenced", path_in_register(kind, id), id,
                {{"by", path_in_register(by, by_id)}, {"count", std::to_string(referrers.size())}});
        }
    }

    /// Records that were not touched.
    using untouched = std::set<std::pair<record_kind, std::string>>;

    /// Checks the records that were not touched, but name something that was.
    void check_altered() {
        untouched concerned;
        for_each_kind(
            [&]<class Record>(std::type_identity<Record>) { concern<Record>(concerned); });
        for (auto const& [kind, id] : concerned) {
            for_each_kind([&, &kind = kind, &id = id]<class Record>(std::type_identity<Record>) {
                check_again<Record>(kind, id);
            });
        }
    }

    /// Notes whom the altered records of a kind can break.
    template <class Record>
    void concern(untouched& concerned) {
        if constexpr (requires(Record const& of) { may_break_others(of, of); }) {
            for (auto const& [id, each] : all<Record>()) {
                if (each.before && each.after && may_break_others(*each.before, *each.after)) {
                    for_each_referrer(next_, kind_of_record<Record>, id.str(),
                                      [&](record_kind by, std::string const& by_id) {
                                          if (may_suffer(by, kind_of_record<Record>)) {
                                              concerned.emplace(by, by_id);
                                          }
                                      });
                }
            }
        }
    }

    template <class Record>
    void check_again(record_kind kind, std::string const& text) {
        if (kind != kind_of_record<Record>) {
            return;
        }
        if constexpr (requires(Record const& of) { issues_by_altered(next_, of); }) {
            id_type<Record> const id{text};
            if (!all<Record>().contains(id)) {
                add(kind, text, issues_by_altered(next_, *find_in(next_, id)));
            }
        }
    }

    void check_cycles() {
        check_succession_cycles(found_, next_, put_ids<party>(), path_in_register);
        check_ground_cycles(found_, next_, put_ids<agreement>(), path_in_register);
    }

    template <class Record>
    [[nodiscard]] std::vector<id_type<Record>> put_ids() {
        std::vector<id_type<Record>> ids;
        for (auto const& [id, each] : all<Record>()) {
            if (each.after) {
                ids.push_back(id);
            }
        }
        return ids;
    }

    // --- The log

    template <class Record>
    void write_log() {
        for (auto const& [id, each] : all<Record>()) {
            change_action const action = !each.before  ? change_action::added
                                         : !each.after ? change_action::removed
                                                       : change_action::replaced;
            add_log_line(next_, change{before_.revision + 1, recorded_, kind_of_record<Record>,
                                       id.str(), action});
        }
    }

    register_roots const& before_;
    date recorded_;
    register_roots next_;
    issues found_;
    std::set<std::pair<record_kind, std::string>> named_;    // all that the change set names
    std::set<std::pair<record_kind, std::string>> repeated_; // what it names more than once
    std::set<std::pair<record_kind, std::string>>
        missing_; // what is to be removed and is not there
    std::tuple<steps<party>, steps<person>, steps<agreement>, steps<activity>,
               steps<book_statement>, steps<ground_requirement>, steps<course>, steps<curriculum>,
               steps<joint_programme>, steps<enrolment>>
        steps_;
};

} // namespace

result<register_roots> apply(register_roots const& before, change_set const& changes,
                             date const& recorded) {
    return application{before, recorded}.run(changes);
}

} // namespace jspu_coop::detail
