#include <jspu_coop/explain/statistics_csv.hpp>
#include <jspu_coop/questions/year_changes.hpp>

#include "explain/statistics_grid.hpp"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <utility>

namespace jspu_coop {

namespace {

constexpr char const* columns = "measure,dimension,key,label,year,first,last,least,most,"
                                "change_least,change_most,change_times\r\n";

std::string field(std::string const& value) {
    if (value.find_first_of(",\"\r\n") == std::string::npos) {
        return value;
    }
    std::string quoted = "\"";
    for (char const each : value) {
        quoted += each == '"' ? "\"\"" : std::string(1, each);
    }
    return quoted + "\"";
}

std::string line_of(std::initializer_list<std::string> const& fields) {
    std::string line;
    for (std::string const& each : fields) {
        line += (&each == fields.begin() ? "" : ",") + field(each);
    }
    return line + "\r\n";
}

class csv_writer {
public:
    csv_writer(statistics_answer const& answer, wording const& words)
        : answer_{answer}, words_{words} {}

    std::string operator()() && {
        for (std::size_t at = 0; at < answer_.persons.size(); ++at) {
            person_figure const& each = answer_.persons[at];
            std::string const label = detail::name_of_key(each.dimension, each.key, words_);
            for (auto const& [measure, member] :
                 {std::pair{"persons", &person_figure::persons},
                  std::pair{"participations", &person_figure::participations}}) {
                std::optional<figure_change> change;
                if (is_comparable(each.year)) {
                    change = change_between(answer_.persons[at - 1].*member, each.*member);
                }
                line(measure, to_string(each.dimension), each.key, label, each.year, each.*member,
                     change);
            }
        }
        for (agreement_figure const& each : answer_.agreements) {
            line("agreements", "standing", to_string(each.standing),
                 detail::name_of(each.standing, words_), each.year, each.agreements, {});
        }
        return std::move(text_);
    }

private:
    [[nodiscard]] bool is_comparable(std::optional<std::size_t> year) const {
        return year && answer_.years[*year].follows && answer_.years[*year].is_whole
               && answer_.years[*year - 1].is_whole;
    }

    void line(std::string const& measure, std::string const& dimension, std::string const& key,
              std::string const& label, std::optional<std::size_t> year, number_range const& figure,
              std::optional<figure_change> const& change) {
        period const& days = year ? answer_.years[*year].days : answer_.during;
        text_ += line_of({measure, dimension, key, label, year ? answer_.years[*year].label : "",
                          to_string(days.first()), to_string(*days.last()),
                          std::to_string(figure.least), std::to_string(figure.most),
                          change ? std::to_string(change->difference.least) : "",
                          change ? std::to_string(change->difference.most) : "",
                          change && change->times ? to_string(*change->times) : ""});
    }

    statistics_answer const& answer_;
    wording const& words_;
    std::string text_{columns};
};

} // namespace

std::string statistics_csv(statistics_answer const& answer, wording const& words) {
    return csv_writer{answer, words}();
}

} // namespace jspu_coop
