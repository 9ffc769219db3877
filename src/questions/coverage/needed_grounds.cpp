#include "questions/coverage/needed_grounds.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

class ground_finder {
public:
    ground_finder(view const& records, coverage_need const& need)
        : records_{records}, need_{need} {}

    needed_grounds operator()() {
        for (scope const each : need_.scopes) {
            look_up(each);
        }
        return std::move(out_);
    }

private:
    void take(required_ground ground, std::optional<citation> const& from) {
        if (!out_.contains(ground)) {
            out_.possible.push_back({ground, from});
        }
    }

    void look_up(scope what) {
        auto const rule = records_.records().requirement_for(what);
        if (!rule) {
            merge_into(out_.missing,
                       {{"book", to_string(what), "/requirements", open_cause::missing}});
            return;
        }
        if (rule->cited_as) {
            out_.sources.push_back(*rule->cited_as);
        }
        if (period const* asked = need_.period.get()) {
            if (required_ground const* ground = rule->needed.on(asked->first())) {
                take(*ground, rule->cited_as);
            } else {
                merge_into(out_.missing,
                           {{"requirement", to_string(rule->id), "/needed", open_cause::missing}});
            }
            return;
        }
        for (auto const& each : rule->needed.entries()) {
            take(each.value, rule->cited_as);
        }
        // Before its first day the rule says nothing.
        if (rule->needed.entries().size() > 1 || date::min() < rule->needed.entries()[0].from) {
            merge_into(out_.missing, {need_.place("/period").when(need_.period.state())});
        }
    }

    view const& records_;
    coverage_need const& need_;
    needed_grounds out_{};
};

} // namespace

bool needed_grounds::contains(required_ground ground) const {
    return std::any_of(possible.begin(), possible.end(),
                       [&](needed_ground const& each) { return each.ground == ground; });
}

needed_grounds needed_grounds_of(view const& records, coverage_need const& need) {
    return ground_finder{records, need}();
}

} // namespace jspu_coop::detail
