#include "explain/prepared_values.hpp"

#include <jspu_coop/explain/message_template.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include "base/detail/overloaded.hpp"
#include "explain/written.hpp"

#include <algorithm>
#include <charconv>

namespace jspu_coop::detail {

prepared_values::prepared_values(compiled_policy const& of, wording const& words)
    : messages_{&words.messages()}, point_{decimal_point(words)},
      and_{words.say("word.and").value_or("")}, or_{words.say("word.or").value_or("")},
      yes_{words.read(shown_value{true})}, no_{words.read(shown_value{false})},
      day_count_{counted_by("word.day_count", words)} {
    for (duration_unit const each : every<duration_unit>()) {
        durations_[static_cast<std::size_t>(each)] =
            counted_by("word.duration." + to_string(each), words);
    }
    if (takes_lists_only(*messages_, "word.date", {open_value::day, open_value::year})) {
        for (int month = 1; month <= 12; ++month) {
            dates_[static_cast<std::size_t>(month - 1)] = sentence_pattern::read(
                date_said(words, mark_of(open_value::day), month, mark_of(open_value::year)),
                words);
        }
    }
    codes_.resize(of.schema().facts.size());
    for (fact_name const& each : of.facts()) {
        std::size_t const fact = *of.schema().find(each);
        codes_[fact] = texts_of(of.schema(), of.schema().facts[fact].type, words);
    }
}

void prepared_values::append_number(std::string& to, std::string_view canonical) const {
    detail::append_number(to, canonical, point_);
}

void prepared_values::append_number(std::string& to, std::int64_t number) const {
    std::array<char, 24> digits; // written before it is read
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    if (number < 0) {
        append_number(to, std::string_view{digits.data(), end});
    } else {
        to.append(digits.data(), end);
    }
}

bool prepared_values::append_duration(std::string& to, std::int64_t count,
                                      duration_unit unit) const {
    return append_counted(to, count, durations_[static_cast<std::size_t>(unit)]);
}

bool prepared_values::append_days(std::string& to, std::int64_t count) const {
    return append_counted(to, count, day_count_);
}

bool prepared_values::append_date(std::string& to, date day) const {
    auto const& pattern = dates_[static_cast<std::size_t>(day.month() - 1)];
    if (!pattern) {
        return false;
    }
    pattern->write(to, [&](open_value value, bool) {
        append_number(to, value == open_value::day ? day.day() : day.year());
    });
    return true;
}

std::uint64_t prepared_values::head_of(std::string_view code) noexcept {
    std::uint64_t head = 0;
    for (std::size_t at = 0; at < sizeof head; ++at) {
        head = head << 8U | (at < code.size() ? static_cast<unsigned char>(code[at]) : 0U);
    }
    return head;
}

bool prepared_values::append_code(std::string& to, std::size_t fact, std::string_view code) const {
    std::vector<code_text> const& all = codes_[fact];
    std::uint64_t const head = head_of(code);
    auto found = std::lower_bound(
        all.begin(), all.end(), head,
        [](code_text const& each, std::uint64_t wanted) { return each.head < wanted; });
    bool const is_short = code.size() <= sizeof head; // then the first bytes are all
    while (!is_short && found != all.end() && found->head == head && found->code != code) {
        ++found;
    }
    if (found == all.end() || found->head != head) {
        return false;
    }
    to += found->text;
    return true;
}

bool prepared_values::append_codes(std::string& to, std::size_t fact,
                                   std::vector<std::string> const& codes,
                                   bool as_alternatives) const {
    std::size_t const before = to.size();
    bool are_known = true;
    append_list(to, codes.size(), last_word(as_alternatives),
                [&](std::size_t at) { are_known = append_code(to, fact, codes[at]) && are_known; });
    if (!are_known) {
        to.resize(before);
    }
    return are_known;
}

bool prepared_values::append_counted(std::string& to, std::int64_t count,
                                     counted const& how) const {
    std::size_t const form = messages_->plural_form(count);
    if (form >= how.size() || !how[form]) {
        return false;
    }
    to += how[form]->first;
    append_number(to, count);
    to += how[form]->second;
    return true;
}

prepared_values::counted prepared_values::counted_by(std::string_view key, wording const& words) {
    message_catalogue const& messages = words.messages();
    message const* const found = messages.find(key);
    counted made(messages.plural_forms());
    if (found == nullptr) {
        return made;
    }
    auto const read = message_template::parse(found->text);
    if (read.has_error()) {
        return made;
    }
    constexpr std::string_view number = "\x01";
    for (std::size_t form = 0; form < made.size(); ++form) {
        auto said = read->fill([&](placeholder const& place) -> std::optional<std::string> {
            if (place.name != "count") {
                return std::nullopt;
            }
            return place.as == placeholder::form::word
                       ? place.words[std::min(form, place.words.size() - 1)]
                       : std::string{number};
        });
        if (!said) {
            continue;
        }
        std::string const text = messages.mended(*std::move(said));
        std::size_t const at = text.find(number);
        if (at != std::string::npos && at == text.rfind(number)) {
            made[form] = {text.substr(0, at), text.substr(at + number.size())};
        }
    }
    return made;
}

std::vector<prepared_values::code_text>
prepared_values::texts_of(fact_schema const& schema, fact_type const& type, wording const& words) {
    std::vector<code_text> all;
    auto const add = [&](std::string const& vocabulary, std::string code) {
        text const* const label = schema.label_of(vocabulary, code);
        std::string text = words.read(
            label != nullptr ? shown_value{*label} : shown_value{coded_value{vocabulary, code}});
        std::uint64_t const head = head_of(code);
        all.push_back({head, std::move(code), std::move(text)});
    };
    auto const add_all = [&](std::string const& vocabulary, std::vector<std::string> const& codes) {
        for (std::string const& each : codes) {
            add(vocabulary, each);
        }
    };
    std::visit(overloaded{[&](code_type const& of) { add_all(of.vocabulary, of.codes); },
                          [&](code_set_type const& of) { add_all(of.vocabulary, of.codes); },
                          [&](level_type const& of) { add_all(of.scale, of.codes); },
                          [&](field_type const&) {
                              for (field_of_study const& each : field_of_study::all()) {
                                  add("isced_f", std::string{each.code()});
                              }
                          },
                          [](auto const&) {}},
               type);
    std::sort(all.begin(), all.end(),
              [](code_text const& left, code_text const& right) { return left.head < right.head; });
    return all;
}

} // namespace jspu_coop::detail
