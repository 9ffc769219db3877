/// @file
/// Toys filled by hand, and documents that are nearly right.
#pragma once

#include "formats/json/toys.hpp"

#include <string>
#include <string_view>

namespace jspu_coop::toys {

inline toy_id id(char const* text) {
    return toy_id{text};
}

inline leaf plain_leaf() {
    return {id("wheel"), true, 4, std::nullopt};
}

/// The shelf of `shelf_text`.
inline shelf small_shelf() {
    return {"top",
            colour::dark_blue,
            doll{text{{"en", "Anna"}}, {colour::red}},
            plain_leaf(),
            facts{fact<std::int64_t>{3},
                  fact<bool>::absent(),
                  fact<colour>::conflicting({colour::red, colour::green}),
                  {},
                  {},
                  {},
                  {},
                  {},
                  {}},
            lists{{},
                  {},
                  {{1, 2}, {}},
                  {fact<std::int64_t>{}, 7},
                  {},
                  {},
                  {},
                  {colour::green},
                  {},
                  std::vector<std::int64_t>{},
                  std::nullopt},
            numbers{-128, 255, 0, 1, -2, 18446744073709551615U},
            *crowd::make({id("ann")}),
            *range::make({3, 9}),
            {box{id("b"), {}, {nothing{}}}}};
}

/// Written by hand from the rules of the format.
inline constexpr std::string_view shelf_text = R"({
  "name": "top",
  "painted": "dark_blue",
  "first": {
    "kind": "doll",
    "names": {"en": "Anna"},
    "colours": ["red"]
  },
  "tag": {
    "id": "wheel",
    "is_wooden": true,
    "pieces": 4
  },
  "known": {
    "count": 3,
    "is_new": {"fact": "absent"},
    "painted": {
      "fact": "conflicting",
      "claims": ["red", "green"]
    }
  },
  "kept": {
    "table": [
      [1, 2],
      []
    ],
    "answers": [
      {"fact": "missing"},
      7
    ],
    "paints": ["green"],
    "maybe": []
  },
  "counted": {
    "tiny": -128,
    "byte": 255,
    "small": 0,
    "word": 1,
    "large": -2,
    "huge": 18446744073709551615
  },
  "owners": ["ann"],
  "ages": {
    "low": 3,
    "high": 9
  },
  "boxes": [
    {
      "id": "b",
      "content": [
        {"kind": "no_toy"}
      ]
    }
  ]
}
)";

} // namespace jspu_coop::toys
