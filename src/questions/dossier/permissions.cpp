#include "questions/dossier/permissions.hpp"

#include <jspu_coop/calendar/period_set.hpp>

#include <variant>

namespace jspu_coop::detail {

namespace {

permission_need need_met_by(permission_kind kind) noexcept {
    return kind == permission_kind::visa || kind == permission_kind::visa_exemption
               ? permission_need::entry
               : permission_need::work;
}

/// The days on which a guest has leave.
struct leave {
    std::vector<period> certain;  ///< the days that are known
    std::vector<period> possible; ///< these, and all that some source claims
    bool is_bounded{true};        ///< false where some permission may have any days
};

/// Judges one list of permissions.
class leave_judge {
public:
    leave_judge(dossier_stay const& stay, permission_line& out) : stay_{stay}, out_{out} {}

    /// @param is_disputed whether other sources give another list
    outcome operator()(std::vector<permission> const& list, bool is_disputed) {
        leave found;
        bool has_some = false;
        for (std::size_t at = 0; at < list.size(); ++at) {
            if (need_met_by(list[at].kind) != out_.need || !is_given(list[at])) {
                continue;
            }
            has_some = true;
            if (std::find(out_.by.begin(), out_.by.end(), list[at].kind) == out_.by.end()) {
                out_.by.push_back(list[at].kind);
            }
            add(found, list[at].valid,
                is_disputed ? "/detail/permissions"
                            : "/detail/permissions/" + std::to_string(at) + "/valid");
        }
        if (!has_some) {
            merge_into(missing, {stay_.place("/detail/permissions").when(knowledge::missing)});
            return outcome::undetermined;
        }
        return over_the_stay(found);
    }

    /// The first day that no list covers, whichever is true.
    [[nodiscard]] std::optional<date> lacking_since() const {
        auto const& when = stay_.asked.period;
        if (!when.is_known()) {
            return std::nullopt;
        }
        auto const left = period_set{possible_}.outside(stay_.days_of({}, when.value())).parts();
        return left.empty() ? std::nullopt : std::optional{left.front().first()};
    }

    std::vector<missing_fact> missing;

private:
    /// A permission that is decided later was not there yet.
    [[nodiscard]] bool is_given(permission const& each) const {
        return !each.decided_by || stay_.is_made(each.decided_by);
    }

    void add(leave& to, fact<period> const& valid, std::string path) {
        if (period const* const known = valid.get()) {
            to.certain.push_back(*known);
            to.possible.push_back(*known);
            return;
        }
        to.possible.insert(to.possible.end(), valid.claims().begin(), valid.claims().end());
        // Without days it is not said whether it holds on none or on all.
        bool const is_disputed = valid.state() == knowledge::conflicting;
        to.is_bounded = to.is_bounded && is_disputed;
        merge_into(missing, {stay_.place(std::move(path))
                                 .when(is_disputed ? knowledge::conflicting : knowledge::missing)});
    }

    outcome over_the_stay(leave const& found) {
        auto const& when = stay_.asked.period;
        if (when.state() == knowledge::missing) {
            merge_into(missing, {stay_.place("/period").when(when.state())});
            return outcome::undetermined;
        }
        period_set const certain{found.certain};
        period_set const possible{found.possible};
        possible_.insert(possible_.end(), found.possible.begin(), found.possible.end());
        std::vector<outcome> cases;
        for (period const& planned : claimed_periods(when)) {
            period const each = stay_.days_of({}, planned);
            bool const is_lacking = found.is_bounded && !possible.contains(each);
            cases.push_back(certain.contains(each) ? outcome::satisfied
                            : is_lacking           ? outcome::not_satisfied
                                                   : outcome::undetermined);
        }
        outcome const result = if_alike(cases);
        if (result == outcome::undetermined && when.is_open()) {
            merge_into(missing, {stay_.place("/period").when(when.state())});
        }
        return result;
    }

    dossier_stay const& stay_;
    permission_line& out_;
    std::vector<period> possible_; ///< of all lists
};

permission_line judged(dossier_stay const& stay, expert_visit const& visit, permission_need need) {
    permission_line made{need, {}, outcome::undetermined, {}, {}};
    auto const& said = visit.permissions;
    leave_judge judge{stay, made};
    if (said.state() == knowledge::missing) {
        made.missing = {stay.place("/detail/permissions").when(said.state())};
        return made;
    }
    std::vector<outcome> cases;
    if (said.is_known() || said.is_absent()) {
        cases.push_back(judge(said.is_known() ? said.value() : std::vector<permission>{}, false));
    }
    for (std::vector<permission> const& each : said.claims()) {
        cases.push_back(judge(each, true));
    }
    made.covers = if_alike(cases);
    std::sort(made.by.begin(), made.by.end());
    if (made.covers == outcome::undetermined) {
        made.missing = std::move(judge.missing);
        if (said.is_open()) {
            merge_into(made.missing, {stay.place("/detail/permissions").when(said.state())});
        }
    }
    if (made.covers == outcome::not_satisfied) {
        made.lacking_since = judge.lacking_since();
    }
    return made;
}

} // namespace

std::vector<permission_line> permission_lines(dossier_stay const& stay) {
    auto const* const visit = std::get_if<expert_visit>(&stay.asked.detail);
    if (visit == nullptr) {
        return {};
    }
    return {judged(stay, *visit, permission_need::entry),
            judged(stay, *visit, permission_need::work)};
}

} // namespace jspu_coop::detail
