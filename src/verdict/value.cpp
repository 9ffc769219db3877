#include <jspu_coop/verdict/value.hpp>

#include <string>
#include <type_traits>
#include <variant>

namespace jspu_coop {

namespace {

struct plain_text {
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(day_count value) const {
        return std::to_string(value.days) + (value.days == 1 ? " day" : " days");
    }
    std::string operator()(coded_value const& value) const { return value.code; }
    std::string operator()(record_reference const& value) const { return value.id; }
    std::string operator()(text const& value) const { return std::string{value.get("en")}; }
    std::string operator()(std::string const& value) const { return value; }

    template <class Value>
    std::string operator()(Value const& value) const {
        using jspu_coop::to_string;
        return to_string(value);
    }
};

} // namespace

std::string to_string(shown_value const& value) {
    return std::visit(plain_text{}, value);
}

} // namespace jspu_coop
