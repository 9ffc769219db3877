#include "explain/phrase.hpp"

#include "explain/labels.hpp"

#include <utility>
#include <variant>

namespace jspu_coop::detail {

/// What stands first in texts of a wording.
class phrase_maker {
public:
    explicit phrase_maker(wording const& words) : words_{words} {}

    [[nodiscard]] std::optional<phrase> filled(std::string_view key,
                                               named_values const& values) const {
        auto said = words_.filled(key, values);
        if (!said) {
            return std::nullopt;
        }
        phrase made{std::move(said->text)};
        if (said->first) {
            made.first = said->first->name;
            made.is_as_written = is_as_written(*said->first, values.at(made.first));
        }
        return made;
    }

    [[nodiscard]] bool is_as_written(shown_value const& value) const {
        return std::visit(*this, value);
    }

    /// A code without a label is shown as it is.
    bool operator()(coded_value const& value) const {
        std::string const key = "label." + value.vocabulary + "." + value.code;
        return words_.messages().find(key) == nullptr
               && !label_of_code(value, words_.messages().language());
    }
    /// The language decides whether its word for a clause stands before the id or behind it, and
    /// which marks stand around an id without a name.
    bool operator()(record_reference const& value) const {
        std::string const name = words_.name_of(value);
        bool const is_clause = value.kind == "clause";
        if (!is_clause && !name.empty()) {
            return true;
        }
        auto const said = filled(is_clause ? "word.clause" : "word.quoted", {{"id", {value.id}}});
        return said && said->is_as_written;
    }
    bool operator()(std::string const&) const { return true; }
    /// Numbers, days and texts in the language of the sentence.
    template <class Worded>
    bool operator()(Worded const&) const {
        return false;
    }

private:
    [[nodiscard]] bool is_as_written(placeholder const& place, shown_values const& shown) const {
        switch (place.as) {
        case placeholder::form::all:
        case placeholder::form::any:
            return is_as_written(shown.front());
        case placeholder::form::nth:
            return is_as_written(shown[place.position - 1]);
        case placeholder::form::number:
        case placeholder::form::word:
        case placeholder::form::unit:
            break;
        }
        return false;
    }

    wording const& words_;
};

phrase phrase_of(shown_value const& value, wording const& words) {
    return {words.read(value), {}, phrase_maker{words}.is_as_written(value)};
}

std::optional<phrase> phrase_of(std::string_view key, named_values const& values,
                                wording const& words) {
    return phrase_maker{words}.filled(key, values);
}

std::string at_start(phrase what) {
    return what.is_as_written ? std::move(what.text) : capitalised(std::move(what.text));
}

} // namespace jspu_coop::detail
