#include "questions/detail/standing.hpp"

namespace jspu_coop::detail {

namespace {

/// What several posts or studies tell of one thing.
template <class T>
class told_by_several {
public:
    void add(fact<T> const& each) {
        if (each.state() == knowledge::missing) {
            some_are_silent_ = true;
        } else {
            told_ = some_tell_ ? reconcile(told_, each) : each;
            some_tell_ = true;
        }
    }

    /// @param own what the record says by itself, where they tell nothing
    [[nodiscard]] fact<T> or_else(fact<T> const& own) const {
        if (!some_tell_) {
            return own;
        }
        // Of two of which one does not tell, it is not known whether they agree.
        return some_are_silent_ ? fact<T>::missing() : told_;
    }

private:
    fact<T> told_{};
    bool some_tell_{false};
    bool some_are_silent_{false};
};

} // namespace

recorded_standing standing_in(person const& of, fact<period> const& days) {
    told_by_several<person_category> category;
    told_by_several<qualification_level> level;
    told_by_several<unit_id> unit;
    auto const has_all_days = [&](period const& each) {
        return days.is_known() && each.contains(days.value());
    };
    auto const is_home = [&](party_id const& where) {
        return !of.home.is_known() || of.home.value() == where;
    };
    for (post const& each : of.posts) {
        if (has_all_days(each.period)) {
            category.add(each.category);
            if (is_home(each.party)) {
                unit.add(each.unit);
            }
        }
    }
    for (enrolled_study const& each : of.studies) {
        if (has_all_days(each.period)) {
            category.add(person_category::student);
            level.add(each.level);
            if (is_home(each.party)) {
                unit.add(each.unit);
            }
        }
    }
    return {category.or_else(of.category), level.or_else(of.level), unit.or_else(of.unit)};
}

} // namespace jspu_coop::detail
