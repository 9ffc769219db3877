#include "explain/flow_layout.hpp"

#include "explain/student_flow_words.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace jspu_coop::detail {

namespace {

constexpr std::int64_t gap = 14; // below a bar, in pixels

class flow_layouter {
public:
    flow_layouter(student_flow const& flow, std::vector<std::int64_t> const& label_heights)
        : flow_{flow}, label_heights_{label_heights} {}

    flow_layout all() && {
        made_.units = flow_.all.stages.front().entered;
        assign_columns();
        made_.bars.resize(flow_.stages.size());
        bottoms_.assign(static_cast<std::size_t>(made_.columns), 0);
        for (std::size_t at = 0; at < flow_.stages.size(); ++at) {
            place(at);
        }
        pass_by();
        attach();
        std::int64_t const lowest = *std::ranges::max_element(bottoms_);
        made_.height = (lowest + made_.units - 1) / made_.units;
        return std::move(made_);
    }

private:
    /// Admission, a column a period, the end.
    void assign_columns() {
        std::size_t column = 0;
        flow_stage const* before = nullptr;
        for (flow_stage const& each : flow_.stages) {
            bool const is_next = before != nullptr
                                 && (before->period != each.period
                                     || is_in_time(before->place) != is_in_time(each.place));
            column += is_next ? 1 : 0;
            made_.column_of.push_back(column);
            before = &each;
        }
        // The end has a column also where nobody came to it.
        made_.columns =
            static_cast<std::int64_t>(column) + (is_in_time(flow_.stages.back().place) ? 2 : 1);
    }

    void place(std::size_t at) {
        std::int64_t const students = flow_.all.stages[at].entered;
        std::int64_t& bottom = bottoms_[made_.column_of[at]];
        made_.bars[at] = {bottom, students};
        if (students > 0) {
            bottom += std::max(students * student_height, label_heights_[at] * made_.units)
                      + gap * made_.units;
        }
    }

    /// Reserves room below the bars for bands over more than one column: in the order in which they
    /// come to their bars, so that few cross.
    void pass_by() {
        std::vector<std::size_t> order;
        for (flow_link const& each : flow_.all.links) {
            std::size_t const last = made_.column_of[each.to];
            std::vector<band_end> ends;
            for (std::size_t column = made_.column_of[each.from]; column <= last; ++column) {
                ends.push_back({column, 0});
            }
            order.push_back(made_.bands.size());
            made_.bands.push_back(std::move(ends));
        }
        std::ranges::sort(order, {}, [&](std::size_t at) {
            return std::tuple{flow_.all.links[at].to, made_.bands[at].size(), at};
        });
        for (std::size_t const at : order) {
            std::vector<band_end>& ends = made_.bands[at];
            for (std::size_t between = 1; between + 1 < ends.size(); ++between) {
                std::int64_t& bottom = bottoms_[ends[between].column];
                ends[between].top = bottom;
                bottom += flow_.all.links[at].students * student_height + gap * made_.units;
            }
        }
    }

    /// Attaches the bands to their bars: those that pass by lowest.
    void attach() {
        std::vector<std::size_t> order(flow_.all.links.size());
        for (std::size_t at = 0; at < order.size(); ++at) {
            order[at] = at;
        }
        auto const from = [&](std::size_t at) { return flow_.all.links[at].from; };
        auto const to = [&](std::size_t at) { return flow_.all.links[at].to; };
        auto const passes = [&](std::size_t at) { return made_.bands[at].size(); };
        attach_in(
            order, from,
            [&](std::size_t left, std::size_t right) {
                return std::pair{passes(left), to(left)} < std::pair{passes(right), to(right)};
            },
            false);
        attach_in(
            order, to,
            [&](std::size_t left, std::size_t right) {
                return std::pair{passes(left), from(left)} < std::pair{passes(right), from(right)};
            },
            true);
    }

    template <class Stage, class Before>
    void attach_in(std::vector<std::size_t> order, Stage const& stage, Before const& before,
                   bool is_arrival) {
        std::ranges::sort(order, before);
        std::vector<std::int64_t> used(flow_.stages.size(), 0);
        for (std::size_t const at : order) {
            std::vector<band_end>& ends = made_.bands[at];
            (is_arrival ? ends.back() : ends.front()).top =
                made_.bars[stage(at)].top + used[stage(at)];
            used[stage(at)] += flow_.all.links[at].students * student_height;
        }
    }

    student_flow const& flow_;
    std::vector<std::int64_t> const& label_heights_;
    std::vector<std::int64_t> bottoms_; ///< of what stands in each column, in units
    flow_layout made_;
};

} // namespace

flow_layout layout_of(student_flow const& flow, std::vector<std::int64_t> const& label_heights) {
    return flow_layouter{flow, label_heights}.all();
}

} // namespace jspu_coop::detail
