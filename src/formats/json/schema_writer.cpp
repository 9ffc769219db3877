#include <jspu_coop/formats/json/detail/schema_writer.hpp>

#include <boost/core/demangle.hpp>

#include <cstddef>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] bool is_word(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The type's own words without namespaces: `history_entry_agreement_event`.
[[nodiscard]] std::string words_of(std::type_index type) {
    std::string const full = boost::core::demangle(type.name());
    std::string words;
    std::string word;
    for (std::size_t at = 0; at <= full.size(); ++at) {
        if (at < full.size() && is_word(full[at])) {
            word += full[at];
        } else if (full.compare(at, 2, "::") == 0) {
            word.clear(); // a namespace, or a class around it
            ++at;
        } else if (!word.empty()) {
            words += (words.empty() ? "" : "_") + word;
            word.clear();
        }
    }
    return words;
}

} // namespace

void schema_writer::keyword(char const* name, std::string_view value) {
    out_.key(name);
    out_.string(value);
}

void schema_writer::keyword(char const* name, std::span<std::string const> values) {
    out_.key(name);
    out_.begin_array();
    for (std::string const& each : values) {
        out_.string(each);
    }
    out_.end_array();
}

std::string schema_writer::new_name(part const& of) {
    std::string const plain = words_of(of.first) + (of.second ? "-of-its-kind" : "");
    std::string name = plain;
    for (int next = 2; !used_.insert(name).second; ++next) {
        name = plain + '-' + std::to_string(next);
    }
    return name;
}

void schema_writer::refer(std::type_index type, bool tagged, body written) {
    part const wanted{type, tagged};
    auto found = names_.find(wanted);
    if (found == names_.end()) {
        found = names_.emplace(wanted, new_name(wanted)).first;
        waiting_.emplace_back(found->second, written);
    }
    keyword("$ref", "#/$defs/" + found->second);
}

std::string schema_writer::write(std::string_view name, body root) {
    schema_writer writer;
    json_writer& out = writer.out_;
    out.begin_object();
    writer.keyword("$schema", "https://json-schema.org/draft/2020-12/schema");
    writer.keyword("$id", "https://jspu-coop.example/schema/" + std::string{name} + ".json");
    writer.keyword("title", name);
    root(writer);
    out.key("$defs");
    out.begin_object();
    for (std::size_t at = 0; at < writer.waiting_.size(); ++at) { // it grows meanwhile
        auto const [part_name, written] = writer.waiting_[at];
        out.key(part_name);
        out.begin_object();
        written(writer);
        out.end_object();
    }
    out.end_object();
    out.end_object();
    return std::move(out).finish();
}

} // namespace jspu_coop::detail
