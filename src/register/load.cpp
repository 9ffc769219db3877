#include "load.hpp"

#include "checks.hpp"
#include "links.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// How the kind's member of a book is called.
std::string_view book_member_of(record_kind kind) {
    static constexpr std::array<std::string_view, kinds_of_records> names{
        "parties",      "persons", "agreements", "activities",       "statements",
        "requirements", "courses", "curricula",  "joint_programmes", "enrolments"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string path_in_book(record_kind kind, std::size_t at) {
    return path_join(path_join("", book_member_of(kind)), at);
}

class loader {
public:
    explicit loader(book const& from) : from_{from} {}

    loaded_book run() {
        for_each_kind([&]<class Record>(std::type_identity<Record>) { store<Record>(); });
        for_each_kind([&]<class Record>(std::type_identity<Record>) { link_all<Record>(); });
        for_each_kind([&]<class Record>(std::type_identity<Record>) { check_across<Record>(); });
        check_cycles();
        load_log();
        check_days();
        return std::move(made_);
    }

private:
    template <class Record>
    [[nodiscard]] std::vector<Record> const& records() const {
        return from_.*kind_traits<Record>::book_member;
    }
    template <class Record>
    [[nodiscard]] id_type<Record> const& id_at(std::size_t at) const {
        return record_id(records<Record>()[at]);
    }

    /// Stores the records of a kind, in the order of their ids, so that neighbours are put
    /// together.
    template <class Record>
    void store() {
        std::vector<std::size_t>& order =
            orders_.at(static_cast<std::size_t>(kind_of_record<Record>));
        order.resize(records<Record>().size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
            return id_at<Record>(left) < id_at<Record>(right);
        });
        auto& map = made_.roots.*kind_traits<Record>::map;
        std::vector<std::size_t> repeated;
        for (std::size_t const at : order) {
            if (!map.insert(id_at<Record>(at),
                            std::make_shared<Record const>(records<Record>()[at]))) {
                repeated.push_back(at);
            }
        }
        check_alone<Record>(std::move(repeated));
    }

    /// Checks each record of a kind by itself.
    template <class Record>
    void check_alone(std::vector<std::size_t> repeated) {
        std::sort(repeated.begin(), repeated.end());
        for (std::size_t at = 0; at < records<Record>().size(); ++at) {
            issues found = validate(records<Record>()[at]);
            if (std::binary_search(repeated.begin(), repeated.end(), at)) {
                found.push_back(
                    {"register.id_repeated", severity::error, "/id", id_at<Record>(at).str(), {}});
            }
            add(kind_of_record<Record>, at, std::move(found));
        }
    }

    template <class Record>
    void link_all() {
        (made_.roots.*kind_traits<Record>::map).for_each([&](auto const&, auto const& record) {
            link(made_.roots, *record);
        });
    }

    template <class Record>
    void check_across() {
        for (std::size_t at = 0; at < records<Record>().size(); ++at) {
            add(kind_of_record<Record>, at, issues_across(made_.roots, records<Record>()[at]));
        }
    }

    void check_cycles() {
        auto const path_of = [&](record_kind kind, std::string const& id) {
            return path_in_book(kind, position_of(kind, id));
        };
        std::vector<party_id> successors;
        for (party const& each : from_.parties) {
            if (succession_of(each) != nullptr) {
                successors.push_back(id_of(each));
            }
        }
        check_succession_cycles(made_.found, made_.roots, successors, path_of);
        std::vector<agreement_id> grounded;
        for (agreement const& each : from_.agreements) {
            if (std::any_of(each.grounds.begin(), each.grounds.end(),
                            [](ground const& on) { return on.agreement.has_value(); })) {
                grounded.push_back(each.id);
            }
        }
        check_ground_cycles(made_.found, made_.roots, grounded, path_of);
    }

    /// Where the record stands that was stored under this id.
    [[nodiscard]] std::size_t position_of(record_kind kind, std::string const& id) const {
        std::vector<std::size_t> const& order = orders_.at(static_cast<std::size_t>(kind));
        return *std::lower_bound(order.begin(), order.end(), id,
                                 [&](std::size_t at, std::string const& wanted) {
                                     return text_of_id(kind, at) < wanted;
                                 });
    }
    [[nodiscard]] std::string const& text_of_id(record_kind kind, std::size_t at) const {
        return kind == record_kind::party ? id_at<party>(at).str() : id_at<agreement>(at).str();
    }

    void load_log() {
        issues found;
        for (std::size_t at = 0; at < from_.log.size(); ++at) {
            check_line(found, at);
        }
        bool const is_sound = found.empty();
        for (change const& each : from_.log) {
            if (is_sound) {
                add_log_line(made_.roots, each);
            }
        }
        append_under(made_.found, "/log", std::move(found));
    }

    /// Revisions count from 1; those of one revision share a day and stand in the order of kinds
    /// and ids.
    void check_line(issues& found, std::size_t at) const {
        change const& line = from_.log[at];
        auto const report = [&](char const* code, char const* member, std::string value) {
            found.push_back({code,
                             severity::error,
                             path_join(path_join("", at), member),
                             std::move(value),
                             {}});
        };
        auto const disorder = [&](char const* member, std::string value) {
            report("register.log_disordered", member, std::move(value));
        };
        if (!party_id::is_valid(line.id)) {
            report("id.malformed", "id", line.id);
        }
        if (at == 0) {
            if (line.revision != 1) {
                disorder("revision", std::to_string(line.revision));
            }
            return;
        }
        change const& before = from_.log[at - 1];
        bool const is_same = line.revision == before.revision;
        // Unsigned, so that the difference of any two revisions is defined.
        if (static_cast<std::uint64_t>(line.revision) - static_cast<std::uint64_t>(before.revision)
            > 1) {
            disorder("revision", std::to_string(line.revision));
        }
        if (line.recorded < before.recorded || (is_same && line.recorded != before.recorded)) {
            disorder("recorded", to_string(line.recorded));
        }
        if (is_same && std::tie(line.kind, line.id) <= std::tie(before.kind, before.id)) {
            disorder("id", line.id);
        }
    }

    /// Nothing was recorded after the last change, if the book tells which that was.
    void check_days() {
        if (from_.log.empty()) {
            return;
        }
        date const last = from_.log.back().recorded;
        for (std::size_t at = 0; at < from_.agreements.size(); ++at) {
            check_recorded_by(last, from_.agreements[at].history, record_kind::agreement, at,
                              "/history");
        }
        for (std::size_t at = 0; at < from_.activities.size(); ++at) {
            auto const& all = from_.activities[at].participations;
            for (std::size_t each = 0; each < all.size(); ++each) {
                check_recorded_by(last, all[each].history, record_kind::activity, at,
                                  path_join(path_join("/participations", each), "history"));
            }
        }
        for (std::size_t at = 0; at < from_.enrolments.size(); ++at) {
            check_recorded_by(last, from_.enrolments[at].history, record_kind::enrolment, at,
                              "/history");
        }
    }

    template <class History>
    void check_recorded_by(date const& last, History const& history, record_kind kind,
                           std::size_t at, std::string const& path) {
        auto const& entries = history.entries();
        for (std::size_t number = 0; number < entries.size(); ++number) {
            if (last < entries[number].recorded) {
                add(kind, at,
                    {{"register.recorded_decreases",
                      severity::error,
                      path_join(path_join(path, number), "recorded"),
                      to_string(entries[number].recorded),
                      {}}});
            }
        }
    }

    /// Notes what is wrong with a record of the book.
    void add(record_kind kind, std::size_t at, issues found) {
        if (!found.empty()) {
            append_under(made_.found, path_in_book(kind, at), std::move(found));
        }
    }

    book const& from_;
    loaded_book made_;
    // Positions in the book, in the order of ids.
    std::array<std::vector<std::size_t>, kinds_of_records> orders_;
};

} // namespace

loaded_book load(book const& from) {
    return loader{from}.run();
}

namespace {

template <class Id>
void note_when_added(persistent_map<Id, date>& days, change const& line) {
    if (line.action == change_action::added) {
        days.insert_or_assign(Id{line.id}, line.recorded);
    } else if (line.action == change_action::removed) {
        days.erase(Id{line.id});
    }
}

} // namespace

void add_log_line(register_roots& roots, change line) {
    if (line.kind == record_kind::agreement) {
        note_when_added(roots.agreements_added_on, line);
    } else if (line.kind == record_kind::activity) {
        note_when_added(roots.activities_added_on, line);
    } else if (line.kind == record_kind::enrolment) {
        note_when_added(roots.enrolments_added_on, line);
    }
    roots.revision = line.revision;
    auto const number = static_cast<std::int64_t>(roots.log.size());
    roots.log.insert(number, std::move(line));
}

} // namespace jspu_coop::detail
