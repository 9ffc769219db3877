// What facts a person's part in programmes yields.
#pragma once

#include <jspu_coop/policy/fact_schema.hpp>
#include <jspu_coop/policy/fact_value.hpp>
#include <jspu_coop/records/people/person.hpp>

#include "facts/detail/application.hpp"
#include "facts/detail/parts.hpp"

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// Reads the facts of a person's part in programmes and under calls.
class programme_reader {
public:
    /// @param parts what the person took part in
    /// @param day the day for which the facts are asked
    /// @param asked what was done under the call that is asked for
    programme_reader(view const& records, person const& who,
                     std::vector<personal_part> const& parts, date const& day,
                     fact_terms const& terms, application const& asked);

    /// What is known of a fact, and from what; none where it is none of these facts.
    [[nodiscard]] std::optional<recorded<fact_value>> operator()(fact_description const& as) const;

private:
    using read_fact = recorded<fact_value>;
    /// Whether somebody did something in a part of those of a person.
    using done_in = outcome (*)(personal_part const& part, date const& day);

    [[nodiscard]] bool is_complete_from(date const& first) const;
    [[nodiscard]] coded_programme const* programme_of(std::string_view code) const;
    [[nodiscard]] coded_programme const* named_with(std::string_view name,
                                                    std::string_view behind) const;
    template <class IsOf>
    [[nodiscard]] outcome found(done_in done, IsOf const& is_it,
                                std::vector<fact_ground>& grounds) const;
    [[nodiscard]] outcome found_in(coded_programme const& of, done_in done,
                                   std::vector<fact_ground>& grounds) const;
    [[nodiscard]] read_fact flag(outcome whether, std::vector<fact_ground> grounds) const;
    [[nodiscard]] read_fact codes(fact_description const& as, done_in done) const;
    [[nodiscard]] std::optional<date> began(date const& by,
                                            std::vector<fact_ground>& grounds) const;
    [[nodiscard]] read_fact months(coded_programme const& of) const;

    view const& records_;
    person const& who_;
    std::vector<personal_part> const& parts_;
    date day_;
    fact_terms const& terms_;
    application const& asked_;
};

} // namespace jspu_coop::detail
