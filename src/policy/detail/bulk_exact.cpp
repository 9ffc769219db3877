#include "policy/detail/bulk_exact.hpp"

#include <algorithm>
#include <bit>

namespace jspu_coop::detail {

namespace {

/// The other day of a time between two.
std::size_t other_day(span const& of, std::size_t fact) noexcept {
    return of.from == fact ? of.to : of.from;
}

std::size_t most_ranges(bound_column const& column) {
    std::size_t most = 1;
    for (tick_set const& each : column.ticks_of) {
        most = std::max(most, each.size());
    }
    return most;
}

} // namespace

bulk_exact::bulk_exact(bulk_program const& of, bound_columns const& columns, bulk_root const& root,
                       std::vector<std::size_t> const& watched)
    : program_{of}, columns_{columns},
      reading_(of.lowered->questions.size(), bulk_masks::any_reading), cell_{of, portable_kernels(),
                                                                             1} {
    std::vector<char> below(of.nodes.size());
    for (std::size_t const node : watched) {
        watched_.push_back({node});
        below[node] = 1;
    }
    for (std::size_t at = root.order.size(); at-- > 0;) {
        bulk_node const& each = of.nodes[root.order[at]];
        for (std::size_t const part : each.parts) {
            below[part] = below[part] != 0 || (below[root.order[at]] != 0 && !each.is_waived);
        }
    }
    for (std::size_t const at : root.order) {
        if (below[at] != 0) {
            order_.push_back(at);
        }
    }
    questions_ = root.questions;
    for (shared_fact const& each : root.facts) {
        open_fact made{&each};
        std::size_t const readers = each.leaves.size() + each.spans.size();
        std::size_t const most_cuts = each.bounds.size() + each.spans.size() * 2;
        made.reads.resize(each.spans.size());
        made.bounds.reserve(most_cuts);
        made.room.reserve((most_cuts + most_ranges(columns.columns[each.fact]) + 2) * readers);
        facts_.push_back(std::move(made));
    }
}

void bulk_exact::settle(bulk_pass& pass, std::size_t row, std::size_t count) noexcept {
    for (std::size_t word = 0; word < words_for(count); ++word) {
        std::uint64_t rows = 0;
        for (seen const& each : watched_) {
            rows |= pass.masks().at(each.node).undetermined(word);
        }
        std::size_t const here = std::min<std::size_t>(64, count - word * 64);
        rows &= here < 64 ? (std::uint64_t{1} << here) - 1 : ~std::uint64_t{0};
        if (rows == 0) {
            continue;
        }
        find_open(pass, word, row, here);
        if (questions_.empty()) {
            std::uint64_t open = 0;
            for (open_fact const& each : facts_) {
                open |= each.rows;
            }
            rows &= open;
        }
        while (rows != 0) {
            auto const bit = static_cast<std::size_t>(std::countr_zero(rows));
            bool const is_alone = choose_cases(pass, word, bit, row + word * 64);
            std::uint64_t const these = is_alone ? rows & (~rows + 1) : alike(pass, word, rows);
            settle_alike(pass, word, these);
            rows &= ~these;
        }
    }
}

void bulk_exact::find_open(bulk_pass const& pass, std::size_t word, std::size_t row,
                           std::size_t count) noexcept {
    for (open_fact& each : facts_) {
        std::uint64_t const known = pass.known(each.of->fact, word);
        each.rows = ~known;
        bound_column const& column = columns_.columns[each.of->fact];
        if (column.open.empty()) {
            continue;
        }
        // Some codes of a field of study stand for several.
        for (std::size_t bit = 0; bit < count; ++bit) {
            if ((known >> bit & 1U) != 0
                && has_bit(column.open,
                           static_cast<std::size_t>(column.number_at(row + word * 64 + bit)))) {
                each.rows |= std::uint64_t{1} << bit;
            }
        }
    }
}

/// The rows that lack the same facts as the first of them, and whose cases are not theirs alone.
std::uint64_t bulk_exact::alike(bulk_pass const& pass, std::size_t word,
                                std::uint64_t rows) const noexcept {
    for (open_fact const& each : facts_) {
        if (!each.is_tried) {
            rows &= ~each.rows;
            continue;
        }
        rows &= ~pass.known(each.of->fact, word);
        for (std::size_t const at : each.of->spans) {
            span const& time = program_.lowered->spans[program_.nodes[at].index];
            rows &= ~pass.known(other_day(time, each.of->fact), word);
        }
    }
    return rows;
}

/// Lists the cases of the facts that a row lacks.
/// @return true when they are this row's alone
bool bulk_exact::choose_cases(bulk_pass const& pass, std::size_t word, std::size_t bit,
                              std::size_t row) noexcept {
    bool is_alone = false;
    for (open_fact& each : facts_) {
        each.is_tried = (each.rows >> bit & 1U) != 0;
        each.chosen = 0;
        if (!each.is_tried) {
            continue;
        }
        each.answers = each.of->answers.data();
        each.readers = each.of->leaves.size();
        each.cases = each.of->cases;
        bool has_other_day = false;
        for (std::size_t at = 0; at < each.of->spans.size(); ++at) {
            span const& time = program_.lowered->spans[program_.nodes[each.of->spans[at]].index];
            each.reads[at] =
                static_cast<char>(pass.known(other_day(time, each.of->fact), word) >> bit & 1U);
            has_other_day = has_other_day || each.reads[at] != 0;
        }
        bool const is_known = (pass.known(each.of->fact, word) >> bit & 1U) != 0;
        if (has_other_day || is_known) {
            cases_of_row(each, pass, word, bit, row + bit);
            is_alone = true;
        }
    }
    return is_alone;
}

/// The cases where a code stands for several, or where it matters to which known day time counts.
void bulk_exact::cases_of_row(open_fact& open, bulk_pass const& pass, std::size_t word,
                              std::size_t bit, std::size_t row) noexcept {
    shared_fact const& of = *open.of;
    domain const& in = program_.lowered->domains[of.fact];
    bound_column const& column = columns_.columns[of.fact];
    bool const is_known = (pass.known(of.fact, word) >> bit & 1U) != 0;
    auto const span_at = [&](std::size_t at) -> span const& {
        return program_.lowered->spans[program_.nodes[of.spans[at]].index];
    };
    auto const holds_within = [&](std::size_t at) {
        span const& time = span_at(at);
        std::size_t const other = other_day(time, of.fact);
        std::int64_t const day =
            day_at(columns_.columns[other], program_.lowered->domains[other], row);
        return time.from == of.fact ? range_from(time.rule, day, in.range())
                                    : range_to(time.rule, day, in.range());
    };
    open.bounds.assign(of.bounds.begin(), of.bounds.end());
    for (std::size_t at = 0; at < of.spans.size(); ++at) {
        if (open.reads[at] != 0) {
            if (auto const range = holds_within(at)) {
                open.bounds.push_back(range->first);
                open.bounds.push_back(range->last + 1);
            }
        }
    }
    std::sort(open.bounds.begin(), open.bounds.end());
    open.room.clear();
    open.readers = of.leaves.size() + of.spans.size();
    open.cases = 0;
    auto const add = [&](std::int64_t tick) {
        for (std::size_t const at : of.leaves) {
            open.room.push_back(
                contains(program_.lowered->leaves[program_.nodes[at].index].holds, tick) ? 1 : 0);
        }
        for (std::size_t at = 0; at < of.spans.size(); ++at) {
            auto const range = open.reads[at] != 0 ? holds_within(at) : std::nullopt;
            open.room.push_back(range && range->first <= tick && tick <= range->last ? 1 : 0);
        }
        add_case(open);
    };
    auto const add_range = [&](tick_range const& range) {
        add(range.first);
        for (std::int64_t const bound : open.bounds) {
            if (range.first < bound && bound <= range.last) {
                add(bound);
            }
        }
    };
    if (is_known) {
        for (tick_range const& each :
             column.ticks_of[static_cast<std::size_t>(column.number_at(row))]) {
            add_range(each);
        }
    } else {
        add_range(in.range());
        if (in.fact().traits.contains(fact_trait::may_be_absent)) {
            for (std::size_t const at : of.leaves) {
                open.room.push_back(
                    program_.lowered->leaves[program_.nodes[at].index].of_absent ? 1 : 0);
            }
            open.room.insert(open.room.end(), of.spans.size(), 0);
            add_case(open);
        }
    }
    open.answers = open.room.data();
}

/// Keeps the answers that were added last, unless they are those of an earlier case.
void bulk_exact::add_case(open_fact& open) noexcept {
    auto const added = open.room.begin() + static_cast<std::ptrdiff_t>(open.cases * open.readers);
    for (auto earlier = open.room.begin(); earlier != added;
         earlier += static_cast<std::ptrdiff_t>(open.readers)) {
        if (std::equal(added, open.room.end(), earlier)) {
            open.room.erase(added, open.room.end());
            return;
        }
    }
    ++open.cases;
}

void bulk_exact::settle_alike(bulk_pass& pass, std::size_t word, std::uint64_t rows) noexcept {
    for (std::size_t const at : order_) {
        cell_.at(at).met[0] = pass.masks().at(at).met[word];
        cell_.at(at).failed[0] = pass.masks().at(at).failed[word];
    }
    for (seen& each : watched_) {
        each.met = each.failed = each.not_applying = 0;
    }
    for (shared_question const& each : questions_) {
        reading_[each.index] = 0;
    }
    do {
        try_cell();
    } while (take_note(rows) && next_cell());
    for (seen const& each : watched_) {
        node_words const& to = pass.masks().at(each.node);
        to.met[word] = (to.met[word] & ~rows) | (each.met & rows);
        to.failed[word] = (to.failed[word] & ~rows) | (each.failed & rows);
        if (program_.nodes[each.node].may_not_apply) {
            to.not_applying[word] = (to.not_applying[word] & ~rows) | (each.not_applying & rows);
        }
    }
}

void bulk_exact::try_cell() noexcept {
    auto const set = [&](std::size_t node, bool holds) {
        cell_.at(node).met[0] = holds ? ~std::uint64_t{0} : 0;
        cell_.at(node).failed[0] = holds ? 0 : ~std::uint64_t{0};
    };
    for (open_fact const& each : facts_) {
        if (!each.is_tried) {
            continue;
        }
        std::uint8_t const* answer = each.answers + each.chosen * each.readers;
        for (std::size_t const at : each.of->leaves) {
            set(at, *answer++ != 0);
        }
        for (std::size_t at = 0; each.readers > each.of->leaves.size() && at < each.reads.size();
             ++at, ++answer) {
            if (each.reads[at] != 0) {
                set(each.of->spans[at], *answer != 0);
            }
        }
    }
    for (std::size_t const at : order_) {
        bulk_node const& node = program_.nodes[at];
        cell_.combine(
            at, 1, node.kind == node_kind::choice ? reading_[node.index] : bulk_masks::any_reading);
    }
}

/// Goes on to the next case of what is open.
/// @return false when all have been tried
bool bulk_exact::next_cell() noexcept {
    for (open_fact& each : facts_) {
        if (each.is_tried) {
            if (++each.chosen < each.cases) {
                return true;
            }
            each.chosen = 0;
        }
    }
    for (shared_question const& each : questions_) {
        if (++reading_[each.index] < each.readings) {
            return true;
        }
        reading_[each.index] = 0;
    }
    return false;
}

/// Takes note of what came out.
/// @return false when nothing else can come out in any of the rows
bool bulk_exact::take_note(std::uint64_t rows) noexcept {
    bool is_more = false;
    for (seen& each : watched_) {
        node_words const& now = cell_.at(each.node);
        each.met |= now.met[0];
        each.failed |= now.failed[0];
        each.not_applying |= now.not_applying[0];
        std::uint64_t const open =
            (each.met & each.failed) | ((each.met | each.failed) & each.not_applying);
        is_more = is_more || (open & rows) != rows;
    }
    return is_more;
}

} // namespace jspu_coop::detail
