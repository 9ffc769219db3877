// The JSON Schemas of small records, written by hand from the table of the JSON format.
#include <jspu_coop/formats/json/codec_impl.hpp>

#include "formats/json/toys.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

namespace toys = jspu_coop::toys;
using jspu_coop::json_schema;

TEST(json_schema, a_record_with_an_optional_member) {
    EXPECT_EQ(json_schema<toys::leaf>("leaf"), R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://jspu-coop.example/schema/leaf.json",
  "title": "leaf",
  "$ref": "#/$defs/leaf",
  "$defs": {
    "leaf": {
      "type": "object",
      "properties": {
        "id": {"$ref": "#/$defs/strong_id_toy_tag"},
        "is_wooden": {"type": "boolean"},
        "pieces": {
          "type": "integer",
          "minimum": -9223372036854775808,
          "maximum": 9223372036854775807
        },
        "note": {"type": "string"}
      },
      "required": ["id", "is_wooden", "pieces"],
      "additionalProperties": false
    },
    "strong_id_toy_tag": {
      "type": "string",
      "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
    }
  }
}
)");
}

TEST(json_schema, lists_may_be_left_out_unless_none_is_empty) {
    std::string const shelf = json_schema<toys::shelf>("shelf");
    // Optional: tag; lists: boxes. A crowd is never empty, so it must be there.
    std::string const required =
        R"("required": ["name", "painted", "first", "known", "kept", "counted", "owners", "ages"])";
    EXPECT_NE(shelf.find(required), std::string::npos) << shelf;
}

TEST(json_schema, a_record_within_itself_is_written_once) {
    std::string const box = json_schema<toys::box>("box");
    std::string const part = "\n    \"box\": {";
    EXPECT_NE(box.find(part), std::string::npos);
    EXPECT_EQ(box.find(part), box.rfind(part));
}

} // namespace
