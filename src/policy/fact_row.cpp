#include <jspu_coop/policy/fact_row.hpp>

#include <stdexcept>
#include <utility>

namespace jspu_coop {

fact_row::fact_row(std::shared_ptr<fact_schema const> schema) : schema_{std::move(schema)} {
    if (schema_ == nullptr) {
        throw std::invalid_argument{"a row needs a schema"};
    }
    slots_.resize(schema_->facts.size());
}

result<void> fact_row::set(fact_name const& name, fact<fact_value> known,
                           std::optional<citation> from, std::optional<fact_provenance> reckoned) {
    auto const at = schema_->find(name);
    std::string const path = path_join("", name.str());
    if (!at) {
        return refuse("fact.unknown", name.str(), path);
    }
    fact_description const& description = schema_->facts[*at];
    if (known.is_absent() && !description.traits.contains(fact_trait::may_be_absent)) {
        return refuse("fact.not_absent", name.str(), path);
    }
    issues found;
    if (fact_value const* value = known.get()) {
        append_under(found, path, issues_of(*value, description.type, "fact"));
    }
    for (std::size_t claim = 0; claim < known.claims().size(); ++claim) {
        append_under(found, path_join(path_join(path, "claims"), claim),
                     issues_of(known.claims()[claim], description.type, "fact"));
    }
    if (from) {
        append_under(found, path_join(path, "from"), validate(*from));
    }
    for (std::size_t ground = 0; reckoned && ground < reckoned->grounds.size(); ++ground) {
        if (auto const& cited = reckoned->grounds[ground].cited_as) {
            append_under(found,
                         path_join(path_join(path, "reckoned/grounds"), ground) + "/cited_as",
                         validate(*cited));
        }
    }
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    slots_[*at] = {std::move(known), std::move(from), std::move(reckoned)};
    return {};
}

} // namespace jspu_coop
