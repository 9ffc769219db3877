#include <jspu_coop/policy/bulk_decision.hpp>

#include "base/detail/report.hpp"
#include "policy/detail/bulk_exact.hpp"

#include <algorithm>
#include <bit>
#include <string>

namespace jspu_coop {

namespace {

using detail::report;

void check_room(issues& found, std::string path, std::span<std::uint64_t> room, std::size_t words) {
    if (!room.empty() && room.size() < words) {
        report(found, "policy.room_too_small", std::move(path), std::to_string(room.size()),
               {{"expected", std::to_string(words)}});
    }
}

issues issues_of(bulk_question const& asked, row_range rows, verdict_bits const& verdicts,
                 std::span<requirement_bits const> requirements) {
    issues found;
    if (rows.first > asked.rows() || rows.count > asked.rows() - rows.first) {
        report(found, "policy.rows_out_of_range", "/rows", std::to_string(rows.count),
               {{"first", std::to_string(rows.first)}, {"most", std::to_string(asked.rows())}});
    }
    std::size_t const words = words_for(rows.count);
    check_room(found, "/verdicts/satisfied", verdicts.satisfied, words);
    check_room(found, "/verdicts/not_satisfied", verdicts.not_satisfied, words);
    check_room(found, "/verdicts/undetermined", verdicts.undetermined, words);
    check_room(found, "/verdicts/not_applicable", verdicts.not_applicable, words);
    for (std::size_t at = 0; at < requirements.size(); ++at) {
        std::string const path = path_join("/requirements", at);
        if (requirements[at].requirement >= asked.policy().requirements().size()) {
            report(found, "policy.requirement_out_of_range", path + "/requirement",
                   std::to_string(requirements[at].requirement),
                   {{"most", std::to_string(asked.policy().requirements().size())}});
        }
        check_room(found, path + "/failed", requirements[at].failed, words);
        check_room(found, path + "/missing", requirements[at].missing, words);
    }
    return found;
}

/// Nobody is governed where no version is in force.
void write_not_applicable(row_range rows, verdict_bits const& verdicts) {
    std::size_t const words = words_for(rows.count);
    for (std::span<std::uint64_t> const each :
         {verdicts.satisfied, verdicts.not_satisfied, verdicts.undetermined}) {
        std::fill_n(each.begin(), each.empty() ? 0 : words, 0);
    }
    if (!verdicts.not_applicable.empty() && words > 0) {
        std::fill_n(verdicts.not_applicable.begin(), words, ~std::uint64_t{0});
        if (rows.count % 64 != 0) {
            verdicts.not_applicable[words - 1] = (std::uint64_t{1} << rows.count % 64) - 1;
        }
    }
}

/// One call for some of the rows.
class bulk_call {
public:
    bulk_call(bulk_question const& asked, verdict_bits const& verdicts,
              std::span<requirement_bits const> requirements, bulk_code code)
        : program_{asked.policy().program()}, verdicts_{verdicts},
          requirements_{requirements}, with_{code == bulk_code::fastest
                                                 ? detail::fastest_kernels()
                                                 : detail::portable_kernels()},
          pass_{program_, asked.columns(), with_, needed()} {
        bears_.resize(program_.bearings.size());
        for (requirement_bits const& each : requirements_) {
            if (auto const bearing = program_.steps[each.requirement].bearing) {
                bears_[*bearing].resize(detail::words_a_block);
            }
        }
        for (detail::bulk_root const& root : program_.roots) {
            std::vector<std::size_t> watched;
            for (std::size_t at = 0; at < wanted_.size(); ++at) {
                if (wanted_[at] != 0 && root.is_entangled[at] != 0) {
                    watched.push_back(at);
                }
            }
            if (!watched.empty()) {
                exact_.emplace_back(program_, asked.columns(), root, watched);
            }
        }
    }

    void run(row_range rows) noexcept {
        std::size_t const block = detail::words_a_block * 64;
        for (std::size_t done = 0; done < rows.count; done += block) {
            std::size_t const count = std::min(block, rows.count - done);
            pass_.run(rows.first + done, count);
            for (detail::bulk_exact& each : exact_) {
                each.settle(pass_, rows.first + done, count);
            }
            write(done / 64, count);
        }
    }

private:
    /// The nodes that are asked for, and those below them.
    std::vector<char> needed() {
        wanted_.assign(program_.nodes.size(), 0);
        if (!verdicts_.satisfied.empty() || !verdicts_.not_satisfied.empty()
            || !verdicts_.undetermined.empty() || !verdicts_.not_applicable.empty()) {
            wanted_[program_.roots.front().top] = 1;
        }
        for (requirement_bits const& each : requirements_) {
            wanted_[program_.steps[each.requirement].node] = 1;
            if (auto const bearing = program_.steps[each.requirement].bearing) {
                want(program_.bearings[*bearing]);
            }
        }
        std::vector<char> all = wanted_;
        for (std::size_t at = all.size(); at-- > 0;) {
            if (all[at] != 0 && !program_.nodes[at].is_waived) {
                for (std::size_t const part : program_.nodes[at].parts) {
                    all[part] = 1;
                }
            }
        }
        return all;
    }

    void want(detail::policy_bearing const& bearing) {
        for (detail::bearing_tests const& reference : bearing.references) {
            for (detail::node_test const& each : reference) {
                wanted_[each.node] = 1;
                wanted_[each.other_node] = 1;
            }
        }
    }

    /// Writes the words that a loop makes of the masks of a node; in the last, only rows there are.
    static void write(std::span<std::uint64_t> to, std::size_t first, std::size_t count,
                      detail::bulk_kernels::pick_loop loop, std::uint64_t const* one,
                      std::uint64_t const* other, std::uint64_t const* third) noexcept {
        if (to.empty()) {
            return;
        }
        std::uint64_t* const out = to.data() + first;
        std::size_t const words = words_for(count);
        loop(words, one, other, third, out);
        if (count % 64 != 0) {
            out[words - 1] &= (std::uint64_t{1} << count % 64) - 1;
        }
    }

    void write(std::size_t first, std::size_t count) noexcept {
        auto const certain = with_.only_first;
        auto const open = with_.several;
        auto const [met, failed, skipped] = pass_.masks().at(program_.roots.front().top);
        write(verdicts_.satisfied, first, count, certain, met, failed, skipped);
        write(verdicts_.not_satisfied, first, count, certain, failed, met, skipped);
        write(verdicts_.undetermined, first, count, open, met, failed, skipped);
        write(verdicts_.not_applicable, first, count, certain, skipped, met, failed);
        std::size_t const words = words_for(count);
        for (std::size_t at = 0; at < bears_.size(); ++at) {
            if (!bears_[at].empty()) {
                detail::write_bearing(program_.bearings[at], pass_.masks(),
                                      std::span{bears_[at]}.first(words));
            }
        }
        for (requirement_bits const& each : requirements_) {
            detail::node_words const one = pass_.masks().at(program_.steps[each.requirement].node);
            write(each.failed, first, count, certain, one.failed, one.met, one.not_applying);
            write(each.missing, first, count, open, one.met, one.failed, one.not_applying);
            if (auto const bearing = program_.steps[each.requirement].bearing) {
                take_off(each.failed, first, words, *bearing);
                take_off(each.missing, first, words, *bearing);
            }
        }
    }

    /// Takes off what is told of the rows of a block on which a policy does not bear.
    void take_off(std::span<std::uint64_t> from, std::size_t first, std::size_t words,
                  std::size_t bearing) const noexcept {
        for (std::size_t word = 0; !from.empty() && word < words; ++word) {
            from[first + word] &= bears_[bearing][word];
        }
    }

    detail::bulk_program const& program_;
    verdict_bits const& verdicts_;
    std::span<requirement_bits const> requirements_;
    std::vector<char> wanted_;
    std::vector<std::vector<std::uint64_t>> bears_; // by bearing
    detail::bulk_kernels const& with_;
    detail::bulk_pass pass_;
    std::vector<detail::bulk_exact> exact_;
};

} // namespace

result<void> decide(bulk_question const& asked, row_range rows, verdict_bits const& verdicts,
                    std::span<requirement_bits const> requirements, bulk_code code) {
    issues found = issues_of(asked, rows, verdicts, requirements);
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    if (!asked.policy().program().lowered) {
        write_not_applicable(rows, verdicts);
        return {};
    }
    bulk_call{asked, verdicts, requirements, code}.run(rows);
    return {};
}

result<bulk_answer> decide(bulk_question const& asked, row_range rows,
                           std::span<std::size_t const> requirements) {
    if (rows.first > asked.rows() || rows.count > asked.rows() - rows.first) {
        return fault{issues_of(asked, rows, {}, {})};
    }
    std::size_t const words = words_for(rows.count);
    bulk_answer made{rows, {}, {}};
    for (auto& each : made.by_outcome) {
        each.resize(words);
    }
    std::vector<requirement_bits> into;
    made.requirements.reserve(requirements.size());
    for (std::size_t const each : requirements) {
        auto& one = made.requirements.emplace_back();
        one.requirement = each;
        one.failed.resize(words);
        one.missing.resize(words);
        into.push_back({each, one.failed, one.missing});
    }
    auto const of = [&](outcome which) -> std::span<std::uint64_t> {
        return made.by_outcome[static_cast<std::size_t>(which)];
    };
    auto const done = decide(asked, rows,
                             verdict_bits{of(outcome::satisfied), of(outcome::not_satisfied),
                                          of(outcome::undetermined), of(outcome::not_applicable)},
                             into);
    if (done.has_error()) {
        return done.error();
    }
    return made;
}

std::size_t count_of(std::span<std::uint64_t const> bits) noexcept {
    std::size_t count = 0;
    for (std::uint64_t const word : bits) {
        count += static_cast<std::size_t>(std::popcount(word));
    }
    return count;
}

std::size_t write_indices(std::span<std::uint64_t const> bits, std::size_t first,
                          std::span<std::uint64_t> indices) noexcept {
    std::size_t written = 0;
    for (std::size_t word = 0; word < bits.size(); ++word) {
        for (std::uint64_t rest = bits[word]; rest != 0; rest &= rest - 1) {
            if (written == indices.size()) {
                return written;
            }
            indices[written++] =
                first + word * 64 + static_cast<std::size_t>(std::countr_zero(rest));
        }
    }
    return written;
}

result<void> write_row_masks(std::span<std::span<std::uint64_t const> const> bitmaps,
                             std::span<std::uint64_t> masks) {
    if (bitmaps.size() > 64) {
        return refuse("policy.too_many_bitmaps", std::to_string(bitmaps.size()), "/bitmaps",
                      {{"most", "64"}});
    }
    std::size_t const words = words_for(masks.size());
    for (std::size_t at = 0; at < bitmaps.size(); ++at) {
        if (bitmaps[at].size() < words) {
            return refuse("policy.room_too_small", std::to_string(bitmaps[at].size()),
                          path_join("/bitmaps", at), {{"expected", std::to_string(words)}});
        }
    }
    for (std::size_t row = 0; row < masks.size(); ++row) {
        std::uint64_t mask = 0;
        for (std::size_t at = 0; at < bitmaps.size(); ++at) {
            mask |= (bitmaps[at][row / 64] >> row % 64 & 1U) << at;
        }
        masks[row] = mask;
    }
    return {};
}

} // namespace jspu_coop
