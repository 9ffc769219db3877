#include "base/detail/overloaded.hpp"
#include "explain/prepared_sentences.hpp"
#include "explain/written.hpp"
#include "policy/detail/bulk_program.hpp"

#include <algorithm>
#include <cstdlib>

namespace jspu_coop::detail {

namespace {

/// Of the rule, of its two limits, and of the two facts that it reads.
constexpr std::size_t most_sources = 5;

/// Whether sources show two citations as one.
bool reads_alike(citation const& left, citation const& right) {
    auto const shown = [](citation const& of) {
        return of.article ? of.document + ", " + *of.article : of.document;
    };
    bool const are_equal = left.document == right.document && left.article == right.article;
    return are_equal || shown(left) == shown(right);
}

} // namespace

/// Writes the sentence of one requirement from its patterns.
class sentence_writer {
public:
    sentence_writer(prepared_sentences const& by, std::size_t at,
                    requirement_outcomes const& outcomes, fact_row const& row)
        : by_{by}, of_{by.requirements_[at]}, came_out_{outcomes.requirements_[at]}, row_{row},
          has_sources_{outcomes.has_sources_} {}

    /// @return whether it was written; if not, the text is as it was
    bool write(std::string& to) {
        std::size_t const before = to.size();
        if (!read_row()) {
            return false;
        }
        std::int16_t const number =
            of_.pattern_of[static_cast<std::size_t>(came_out_.result)][shown_];
        if (number == no_pattern) {
            return false;
        }
        sentence_pattern const& pattern = of_.patterns[static_cast<std::size_t>(number)];
        pattern.write(to, [&](open_value value, bool as_alternatives) {
            is_written_ = is_written_ && append(to, value, as_alternatives);
        });
        bool const has_day = shows_day(pattern);
        if (is_written_ && may_be_mended(by_.words_.messages(), has_day)) {
            mend(to, before);
        }
        if (is_written_ && to.back() != '.') {
            to += '.';
        }
        is_written_ = is_written_ && append_sources(to);
        if (!is_written_) {
            to.resize(before);
        }
        return is_written_;
    }

private:
    /// Looks at what the row brings.
    /// @return false where it brings what is not prepared
    bool read_row() {
        if (of_.time) {
            return read_time();
        }
        if (!of_.fact) {
            return true;
        }
        fact<fact_value> const& known = row_.slots()[*of_.fact].known;
        if (known.state() == knowledge::conflicting) {
            return false;
        }
        value_ = known.get();
        auto const* set = value_ != nullptr ? std::get_if<code_set_value>(value_) : nullptr;
        bool const is_shown = value_ != nullptr && (set == nullptr || !set->codes.empty());
        shown_ = is_shown ? shows_observed : 0;
        if (of_.unit && value_ != nullptr && !is_told_as_duration(*value_)) {
            return false;
        }
        if (value_ == nullptr || came_out_.result != outcome::not_satisfied
            || of_.measure.kind == shortfall_measure::measure_kind::none) {
            return true;
        }
        if (!came_out_.shortfall || lies_beyond()) {
            return false; // it does not fit what outcomes measure with, or is a little more
        }
        lacks(came_out_.shortfall->numerator() < 0);
        return !of_.unit || is_duration(std::abs(came_out_.shortfall->numerator()));
    }

    bool read_time() {
        shortfall_measure const& time = *of_.time;
        bool has_several = false;
        auto const day_of = [&](std::optional<std::size_t> const& fact, std::int64_t given,
                                std::optional<date>& day) {
            if (!fact) {
                day = date::from_day_number(given).value();
                return false;
            }
            auto const& known = row_.slots()[*fact].known;
            has_several = has_several || known.state() == knowledge::conflicting;
            if (fact_value const* value = known.get()) {
                day = std::get<date_value>(*value).day;
            }
            return day.has_value();
        };
        bool const shows_from = day_of(time.from_fact, time.from, from_);
        bool const shows_to = day_of(time.to_fact, time.to, to_);
        if (has_several) {
            return false;
        }
        if (!from_ || !to_) {
            shown_ = static_cast<open_values>((shows_from ? shows_first : 0U)
                                              | (shows_to ? shows_last : 0U));
            return true;
        }
        shown_ = shows_observed | shows_first | shows_last;
        if (whole_below(*time.rule, from_->day_number(), to_->day_number())) {
            return false; // how much more it is than whole units is not prepared
        }
        count_ = elapsed(*time.rule, from_->day_number(), to_->day_number());
        if (of_.unit && !is_duration(count_)) {
            return false;
        }
        bool const is_measured = of_.measure.kind == shortfall_measure::measure_kind::time;
        if (came_out_.result == outcome::not_satisfied && is_measured) {
            lacking_ = count_to_reach(*time.rule) - count_;
            lacks(lacking_ < 0);
        }
        return !of_.unit || is_duration(std::abs(lacking_));
    }

    /// Whether not what lacks will do, but only what lies beyond.
    [[nodiscard]] bool lies_beyond() const {
        if (of_.measure.kind != shortfall_measure::measure_kind::fractions) {
            return false;
        }
        program const& in = *by_.policy_.program().lowered;
        leaf const& asked = in.leaves[of_.measure.leaf];
        domain const& values = in.domains[asked.fact];
        return side_beyond(asked, values, values.ticks_of(*value_).front().first).has_value();
    }

    static bool is_duration(std::int64_t count) noexcept {
        return 0 <= count && count <= duration::max_count;
    }

    /// Where one value is no duration, none of the sentence is told as one: shown or not.
    static bool is_told_as_duration(fact_value const& value) noexcept {
        auto const* whole = std::get_if<integer_value>(&value);
        return whole != nullptr && is_duration(whole->number);
    }

    void lacks(bool is_excess) {
        open_value const value = is_excess ? open_value::excess : open_value::shortfall;
        shown_ = static_cast<open_values>(shown_ | bit_of(value));
    }

    [[nodiscard]] bool shows_day(sentence_pattern const& pattern) const {
        return of_.time ? pattern.has(open_value::from) || pattern.has(open_value::to)
                        : value_ != nullptr && std::holds_alternative<date_value>(*value_)
                              && pattern.has(open_value::observed);
    }

    bool append(std::string& to, open_value value, bool as_alternatives) {
        switch (value) {
        case open_value::from:
            return by_.values_.append_date(to, *from_);
        case open_value::to:
            return by_.values_.append_date(to, *to_);
        case open_value::observed:
            return of_.time ? append_whole(to, count_) : append_observed(to, as_alternatives);
        case open_value::shortfall:
            return append_lacking(to, false, as_alternatives);
        case open_value::excess:
            return append_lacking(to, true, as_alternatives);
        case open_value::unit:
            return append_unit(to);
        default:
            return false;
        }
    }

    /// A whole number: of a unit of time, a duration.
    bool append_whole(std::string& to, std::int64_t number) {
        if (!of_.unit) {
            by_.values_.append_number(to, number);
            counted_ = number;
            return true;
        }
        return by_.values_.append_duration(to, number, *of_.unit);
    }

    bool append_exact(std::string& to, std::string const& canonical, ratio number) {
        if (of_.unit) {
            return false; // no duration, though all else that is measured is
        }
        by_.values_.append_number(to, canonical);
        counted_ = number;
        return true;
    }

    bool append_unit(std::string& to) const {
        if (!counted_) {
            return false;
        }
        to += of_.unit_forms[plural_form_of(by_.words_.messages(), *counted_)];
        return true;
    }

    bool append_observed(std::string& to, bool as_alternatives) {
        prepared_values const& by = by_.values_;
        std::size_t const fact = *of_.fact;
        return std::visit(
            overloaded{[&](boolean_value const& held) {
                           by.append_boolean(to, held.is);
                           return true;
                       },
                       [&](integer_value const& held) { return append_whole(to, held.number); },
                       [&](decimal_value const& held) {
                           return append_exact(to, to_string(held.number), held.number);
                       },
                       [&](ratio_value const& held) {
                           return append_exact(to, canonical_text(held.number), held.number);
                       },
                       [&](date_value const& held) { return by.append_date(to, held.day); },
                       [&](code_value const& held) { return by.append_code(to, fact, held.code); },
                       [&](code_set_value const& held) {
                           return by.append_codes(to, fact, held.codes, as_alternatives);
                       },
                       [&](level_value const& held) { return by.append_code(to, fact, held.code); },
                       [&](grade_value const& held) {
                           return append_exact(to, to_string(held.mark), held.mark);
                       }},
            *value_);
    }

    /// The codes that are asked for and not there.
    bool append_lacking_codes(std::string& to, code_set_value const& held,
                              bool as_alternatives) const {
        std::array<std::string const*, 64> lacking; // written before it is read; no set is larger
        std::size_t count = 0;
        for (std::string const& each : of_.codes) {
            if (!std::binary_search(held.codes.begin(), held.codes.end(), each)) {
                lacking[count++] = &each;
            }
        }
        bool are_known = true;
        append_list(to, count, by_.values_.last_word(as_alternatives), [&](std::size_t at) {
            are_known = by_.values_.append_code(to, *of_.fact, *lacking[at]) && are_known;
        });
        return are_known;
    }

    /// How much lacks; of what is too much, how much.
    bool append_lacking(std::string& to, bool is_excess, bool as_alternatives) {
        if (of_.time) {
            return append_whole(to, is_excess ? -lacking_ : lacking_);
        }
        if (auto const* set = std::get_if<code_set_value>(value_)) {
            return append_lacking_codes(to, *set, as_alternatives);
        }
        ratio const lacking = *came_out_.shortfall;
        std::int64_t const number = is_excess ? -lacking.numerator() : lacking.numerator();
        if (std::holds_alternative<date_value>(*value_)) {
            return by_.values_.append_days(to, number);
        }
        if (std::holds_alternative<integer_value>(*value_)) {
            return append_whole(to, number);
        }
        if (std::holds_alternative<ratio_value>(*value_)) {
            auto const positive = ratio::make(number, lacking.denominator());
            return positive.has_value() && append_exact(to, canonical_text(*positive), *positive);
        }
        std::int64_t const units = of_.measure.ticks_a_unit / lacking.denominator();
        int digits = 0;
        for (std::int64_t unit = of_.measure.ticks_a_unit; unit > 1; unit /= 10) {
            ++digits;
        }
        auto const positive = decimal::make(number * units, digits);
        return positive.has_value() && append_exact(to, to_string(*positive), *positive);
    }

    bool append_sources(std::string& to) const {
        bool is_own_alone = true;
        if (!has_sources_) {
            to += of_.sources;
            return true;
        }
        for (std::size_t const fact : of_.sources_of) {
            if (row_.slots()[fact].reckoned) {
                return false; // from what it was reckoned is no pattern
            }
            is_own_alone = is_own_alone && !row_.slots()[fact].from;
        }
        if (is_own_alone) {
            to += of_.sources;
            return true;
        }
        return by_.sources_ && append_all_sources(to);
    }

    bool append_all_sources(std::string& to) const {
        std::array<citation const*, most_sources> all{};
        std::size_t count = 0;
        auto const add = [&](citation const& cited) {
            for (std::size_t at = 0; at < count; ++at) {
                if (reads_alike(*all[at], cited)) {
                    return;
                }
            }
            all[count++] = &cited;
        };
        for (citation const& each : of_.own_sources) {
            add(each);
        }
        for (std::size_t const fact : of_.sources_of) {
            if (auto const& from = row_.slots()[fact].from) {
                add(*from);
            }
        }
        std::size_t const before = to.size();
        by_.sources_->write(to, [&](open_value, bool as_alternatives) {
            append_list(to, count, by_.values_.last_word(as_alternatives), [&](std::size_t at) {
                to += all[at]->document;
                if (all[at]->article) {
                    to += ", ";
                    to += *all[at]->article;
                }
            });
        });
        if (may_be_mended(by_.words_.messages(), true)) {
            mend(to, before);
        }
        return true;
    }

    void mend(std::string& to, std::size_t from) const {
        std::string said = by_.words_.messages().mended(to.substr(from));
        to.replace(from, std::string::npos, said);
    }

    prepared_sentences const& by_;
    prepared_requirement const& of_;
    requirement_outcome const& came_out_;
    fact_row const& row_;
    bool has_sources_;
    open_values shown_{0};
    std::optional<ratio> counted_{}; // the number that was written last
    fact_value const* value_{nullptr};
    std::optional<date> from_{};
    std::optional<date> to_{};
    std::int64_t count_{0};
    std::int64_t lacking_{0};
    bool is_written_{true};
};

bool prepared_sentences::append_prepared(std::string& to, std::size_t at,
                                         requirement_outcomes const& outcomes,
                                         fact_row const& row) const {
    return sentence_writer{*this, at, outcomes, row}.write(to);
}

} // namespace jspu_coop::detail
