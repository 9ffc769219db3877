// Parts of pictures in SVG.
#pragma once

#include "explain/characters.hpp"

#include <cstdint>
#include <string>

namespace jspu_coop::detail {

/// An attribute, with a blank before it.
[[nodiscard]] inline std::string attribute(char const* name, std::int64_t value) {
    return std::string{" "} + name + "=\"" + std::to_string(value) + "\"";
}

/// A line of text.
/// @param style attributes, with a blank before each
[[nodiscard]] inline std::string text_at(std::int64_t x, std::int64_t y, std::string const& style,
                                         std::string const& said) {
    return "<text" + attribute("x", x) + attribute("y", y) + style + ">" + escaped_markup(said)
           + "</text>\n";
}

/// A straight line.
[[nodiscard]] inline std::string line_from(std::int64_t x1, std::int64_t y1, std::int64_t x2,
                                           std::int64_t y2, char const* colour) {
    return "<line" + attribute("x1", x1) + attribute("y1", y1) + attribute("x2", x2)
           + attribute("y2", y2) + " stroke=\"" + colour + "\"/>\n";
}

/// The beginning of a picture that is complete in itself, with its two titles on white ground.
/// @param id with what its ids begin
/// @param described what it shows, for those who do not see it
[[nodiscard]] inline std::string picture_begin(std::int64_t width, std::int64_t height,
                                               std::string const& id, std::string const& title,
                                               std::string const& described) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + std::to_string(width) + " "
           + std::to_string(height) + "\"" + attribute("width", width) + attribute("height", height)
           + " role=\"img\" aria-labelledby=\"" + id + "-title " + id
           + "-desc\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\">\n<title id=\"" + id
           + "-title\">" + escaped_markup(title) + "</title>\n<desc id=\"" + id + "-desc\">"
           + escaped_markup(described) + "</desc>\n<rect" + attribute("width", width)
           + " height=\"100%\" fill=\"#fff\"/>\n"
           + text_at(20, 30, " font-size=\"18\" font-weight=\"bold\"", title);
}

} // namespace jspu_coop::detail
