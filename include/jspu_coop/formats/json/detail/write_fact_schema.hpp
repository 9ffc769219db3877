/// @file
/// Writes the schema of a fact: the value itself, or what is said of it without giving it.
#pragma once

#include <jspu_coop/formats/json/detail/reader.hpp>
#include <jspu_coop/formats/json/detail/schema_writer.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace jspu_coop::detail {

template <class T>
void write_subschema(schema_writer& writer);

/// What is said of a fact without giving it.
template <class T>
void write_statement_schema(schema_writer& writer) {
    json_writer& out = writer.out();
    auto const begin = [&](char const* name) {
        out.key(name);
        out.begin_object();
    };
    std::vector<std::string> const fact_only{"fact"};
    std::vector<std::string> const both{"fact", "claims"};
    begin("if");
    begin("properties");
    begin("fact");
    writer.keyword("const", "conflicting");
    out.end_object();
    out.end_object();
    out.end_object();
    begin("then");
    writer.keyword("required", both);
    begin("properties");
    out.key("fact");
    out.boolean(true);
    begin("claims");
    writer.keyword("type", "array");
    out.key("items");
    write_subschema<T>(writer);
    out.key("minItems");
    out.integer(std::int64_t{2});
    out.key("maxItems");
    out.integer(static_cast<std::uint64_t>(most_claims));
    out.key("uniqueItems");
    out.boolean(true);
    out.end_object();
    out.end_object();
    out.key("additionalProperties");
    out.boolean(false);
    out.end_object();
    begin("else");
    begin("properties");
    begin("fact");
    writer.keyword("enum", std::vector<std::string>{"absent", "missing"});
    out.end_object();
    out.end_object();
    writer.keyword("required", fact_only);
    out.key("additionalProperties");
    out.boolean(false);
    out.end_object();
}

template <class T>
void write_fact_schema(schema_writer& writer) {
    json_writer& out = writer.out();
    out.key("if");
    out.begin_object();
    writer.keyword("type", "object");
    writer.keyword("required", std::vector<std::string>{"fact"});
    out.end_object();
    out.key("then");
    out.begin_object();
    write_statement_schema<T>(writer);
    out.end_object();
    out.key("else");
    write_subschema<T>(writer);
}

} // namespace jspu_coop::detail
