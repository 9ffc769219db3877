#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

class register_names {
public:
    register_names(view const& records, std::string language_tag)
        : records_{records}, language_tag_{std::move(language_tag)} {}

    std::string operator()(record_reference const& what) const {
        if (what.kind == "party") {
            return party_name(what.id);
        }
        if (what.kind == "agreement") {
            auto const paper = agreement_of(what.id);
            return paper ? titled(paper->title, what.id) : std::string{};
        }
        if (what.kind == "clause") {
            return clause_name(what.id);
        }
        if (what.kind == "unit") {
            return unit_name(what.id);
        }
        if (what.kind == "call") {
            return call_name(what.id);
        }
        return what.kind == "activity" ? activity_name(what.id) : std::string{};
    }

private:
    [[nodiscard]] std::string in_language(text const& name) const {
        return std::string{name.get(language_tag_)};
    }

    /// In the quotation marks of the language.
    [[nodiscard]] std::string quoted(std::string const& title) const {
        return wording{messages_in(language_tag_)}.say("word.quoted", {{"id", {title}}}).value();
    }

    /// A title in quotation marks with the id behind it; nothing without a title.
    [[nodiscard]] std::string titled(text const& title, std::string const& id) const {
        return title.empty() ? std::string{} : quoted(in_language(title)) + " (" + id + ")";
    }

    [[nodiscard]] std::string party_name(std::string const& id) const {
        auto const known = party_id::parse(id);
        auto const found = known.has_value() ? records_.records().find(*known) : nullptr;
        return found ? in_language(name_of(*found, records_.known_on())) : std::string{};
    }

    [[nodiscard]] std::shared_ptr<agreement const> agreement_of(std::string const& id) const {
        auto const known = agreement_id::parse(id);
        return known.has_value() ? records_.find_agreement(*known) : nullptr;
    }

    [[nodiscard]] std::string activity_name(std::string const& id) const {
        auto const known = activity_id::parse(id);
        auto const found = known.has_value() ? records_.records().find(*known) : nullptr;
        return found ? titled(found->purpose, id) : std::string{};
    }

    /// A call is named "organisation/call".
    [[nodiscard]] std::string call_name(std::string const& id) const {
        std::size_t const slash = id.find('/');
        auto const known = party_id::parse(id.substr(0, slash));
        auto const holder = known.has_value() ? records_.records().find(*known) : nullptr;
        auto const* const held = holder ? std::get_if<organisation>(holder.get()) : nullptr;
        for (std::size_t at = 0; held != nullptr && at < held->programmes.size(); ++at) {
            for (programme_call const& each : held->programmes[at].calls) {
                if (slash != std::string::npos && each.id.str() == id.substr(slash + 1)) {
                    return titled(each.title, id);
                }
            }
        }
        return {};
    }

    /// The clause as it was first signed, or as the last amendment put it.
    [[nodiscard]] static clause const* last_reading(agreement const& paper, std::string const& id) {
        clause const* found = nullptr;
        auto const look = [&](std::vector<clause> const& among) {
            for (clause const& each : among) {
                found = each.id.str() == id ? &each : found;
            }
        };
        look(paper.clauses);
        for (auto const* entry : paper.history.effective()) {
            if (auto const* const amended = std::get_if<agreement_amended>(&entry->event)) {
                look(amended->added);
                look(amended->replaced);
            }
        }
        return found;
    }

    [[nodiscard]] std::string clause_name(std::string const& id) const {
        std::size_t const slash = id.find('/');
        auto const paper = agreement_of(id.substr(0, slash));
        if (!paper || slash == std::string::npos) {
            return {};
        }
        std::string const own = id.substr(slash + 1);
        if (clause const* const found = last_reading(*paper, own)) {
            std::string const title = in_language(found->title);
            return title.empty() ? own : own + " (" + title + ")";
        }
        for (teach_out const& each : paper->transitional) {
            if (each.id.str() == own) {
                return own;
            }
        }
        return {};
    }

    /// A unit's id is unique within its institution only: different names leave it unnamed.
    [[nodiscard]] std::string unit_name(std::string const& id) const {
        std::optional<std::string> name;
        bool is_ambiguous = false;
        records_.records().each_party([&](std::shared_ptr<party const> const& who) {
            auto const* const held = std::get_if<institution>(who.get());
            for (std::size_t at = 0; held != nullptr && at < held->units.size(); ++at) {
                if (held->units[at].id.str() == id) {
                    std::string const here = in_language(held->units[at].name);
                    is_ambiguous = is_ambiguous || (name && *name != here);
                    name = here;
                }
            }
            return !is_ambiguous;
        });
        return is_ambiguous ? std::string{} : name.value_or("");
    }

    view records_;
    std::string language_tag_;
};

} // namespace

name_resolver names_from(view const& records, std::string language_tag) {
    return register_names{records, std::move(language_tag)};
}

} // namespace jspu_coop
