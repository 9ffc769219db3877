// The tables of `judgement.cpp` in bits. No mask of a node is empty: something always comes out.
#include "policy/detail/bulk_masks.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

bulk_masks::bulk_masks(bulk_program const& of, bulk_kernels const& with, std::size_t words)
    : program_{&of}, with_{&with}, zeros_(words), nodes_(of.nodes.size()) {
    std::size_t most_parts = 0;
    std::size_t room = 0;
    for (bulk_node const& each : of.nodes) {
        most_parts = std::max(most_parts, each.parts.size());
        room += each.may_not_apply ? 3 * words : 2 * words;
    }
    reached_.resize(most_parts + 2);
    memory_.resize(room);
    std::uint64_t* next = memory_.data();
    auto const take = [&] { return std::exchange(next, next + words); };
    for (std::size_t at = 0; at < nodes_.size(); ++at) {
        nodes_[at].met = take();
        nodes_[at].failed = take();
        nodes_[at].not_applying = of.nodes[at].may_not_apply ? take() : zeros_.data();
    }
}

void bulk_masks::copy(std::size_t from, node_words to, std::size_t words) noexcept {
    std::copy_n(nodes_[from].met, words, to.met);
    std::copy_n(nodes_[from].failed, words, to.failed);
    if (writes_not_applying(to)) {
        std::copy_n(nodes_[from].not_applying, words, to.not_applying);
    }
}

void bulk_masks::combine_all(bulk_node const& of, node_words to, std::size_t words) noexcept {
    // The parts that always apply come first, so that what may not apply is a matter of all.
    copy(of.parts.front(), to, words);
    for (std::size_t at = 1; at < of.parts.size(); ++at) {
        node_words const& part = nodes_[of.parts[at]];
        if (!writes_not_applying(to)) {
            with_->join(words, to.met, part.met, part.not_applying, to.failed, part.failed);
            continue;
        }
        for (std::size_t word = 0; word < words; ++word) {
            std::uint64_t const met = to.met[word];
            to.met[word] = (met & (part.met[word] | part.not_applying[word]))
                           | (to.not_applying[word] & part.met[word]);
            to.failed[word] |= part.failed[word];
            to.not_applying[word] &= part.not_applying[word];
        }
    }
}

void bulk_masks::combine_any(bulk_node const& of, node_words to, std::size_t words) noexcept {
    copy(of.parts.front(), to, words);
    for (std::size_t at = 1; at < of.parts.size(); ++at) {
        node_words const& part = nodes_[of.parts[at]];
        if (!writes_not_applying(to)) {
            with_->join(words, to.failed, part.failed, part.not_applying, to.met, part.met);
            continue;
        }
        for (std::size_t word = 0; word < words; ++word) {
            std::uint64_t const failed = to.failed[word];
            to.met[word] |= part.met[word];
            to.failed[word] = (failed & (part.failed[word] | part.not_applying[word]))
                              | (to.not_applying[word] & part.failed[word]);
            to.not_applying[word] &= part.not_applying[word];
        }
    }
}

void bulk_masks::combine_choice(bulk_node const& of, node_words to, std::size_t words) noexcept {
    copy(of.parts.front(), to, words);
    for (std::size_t at = 1; at < of.parts.size(); ++at) {
        node_words const& part = nodes_[of.parts[at]];
        for (std::size_t word = 0; word < words; ++word) {
            to.met[word] |= part.met[word];
            to.failed[word] |= part.failed[word];
        }
        for (std::size_t word = 0; writes_not_applying(to) && word < words; ++word) {
            to.not_applying[word] |= part.not_applying[word];
        }
    }
}

void bulk_masks::count(bulk_node const& of, node_words to, std::size_t words) noexcept {
    std::size_t const asked = of.count;
    for (std::size_t word = 0; word < words; ++word) {
        // Where so many parts may be met, and some part applies; as many as are asked, or more, are
        // one. Apart from these, where no part has applied so far.
        std::fill_n(reached_.begin(), asked + 1, 0);
        std::uint64_t none = ~std::uint64_t{0};
        for (std::size_t const each : of.parts) {
            std::uint64_t const met = nodes_[each].met[word];
            std::uint64_t const failed = nodes_[each].failed[word];
            std::uint64_t const skipped = nodes_[each].not_applying[word];
            reached_[asked] =
                (reached_[asked] & (met | failed | skipped)) | (reached_[asked - 1] & met);
            for (std::size_t so_many = asked - 1; so_many > 0; --so_many) {
                reached_[so_many] =
                    (reached_[so_many] & (failed | skipped)) | (reached_[so_many - 1] & met);
            }
            reached_[0] &= failed | skipped;
            reached_[1] |= none & met;
            reached_[0] |= none & failed;
            none &= skipped;
        }
        to.met[word] = reached_[asked];
        to.failed[word] = 0;
        for (std::size_t so_many = 0; so_many < asked; ++so_many) {
            to.failed[word] |= reached_[so_many];
        }
        if (writes_not_applying(to)) {
            to.not_applying[word] = none;
        }
    }
}

void bulk_masks::combine(std::size_t node, std::size_t words, std::size_t reading) noexcept {
    bulk_node const& of = program_->nodes[node];
    node_words const to = nodes_[node];
    if (of.is_waived) {
        std::fill_n(to.met, words, ~std::uint64_t{0});
        std::fill_n(to.failed, words, 0);
        return;
    }
    switch (of.kind) {
    case node_kind::leaf:
    case node_kind::span:
        return;
    case node_kind::all:
        return combine_all(of, to, words);
    case node_kind::any:
        return combine_any(of, to, words);
    case node_kind::at_least:
        return count(of, to, words);
    case node_kind::choice:
        return reading == any_reading ? combine_choice(of, to, words)
                                      : copy(of.parts[reading], to, words);
    case node_kind::negation: {
        node_words const& part = nodes_[of.parts.front()];
        std::copy_n(part.failed, words, to.met);
        std::copy_n(part.met, words, to.failed);
        if (of.may_not_apply) {
            std::copy_n(part.not_applying, words, to.not_applying);
        }
        return;
    }
    case node_kind::when: {
        node_words const& guard = nodes_[of.parts[0]];
        node_words const& then = nodes_[of.parts[1]];
        for (std::size_t word = 0; word < words; ++word) {
            to.met[word] = guard.met[word] & then.met[word];
            to.failed[word] = guard.met[word] & then.failed[word];
            to.not_applying[word] = guard.failed[word] | guard.not_applying[word]
                                    | (guard.met[word] & then.not_applying[word]);
        }
        return;
    }
    case node_kind::unless: {
        node_words const& exception = nodes_[of.parts[0]];
        node_words const& then = nodes_[of.parts[1]];
        for (std::size_t word = 0; word < words; ++word) {
            std::uint64_t const applies = exception.failed[word] | exception.not_applying[word];
            to.met[word] = exception.met[word] | (applies & then.met[word]);
            to.failed[word] = applies & then.failed[word];
        }
        for (std::size_t word = 0; of.may_not_apply && word < words; ++word) {
            to.not_applying[word] =
                (exception.failed[word] | exception.not_applying[word]) & then.not_applying[word];
        }
        return;
    }
    }
}

} // namespace jspu_coop::detail
