#include <jspu_coop/explain/dot.hpp>
#include <jspu_coop/explain/explanation.hpp>

#include "explain/dot_text.hpp"

#include <cstddef>

namespace jspu_coop {

namespace {

[[nodiscard]] char const* style_of(outcome result) noexcept {
    switch (result) {
    case outcome::satisfied:
        return "color=darkgreen";
    case outcome::not_satisfied:
        return "color=red3, style=bold";
    case outcome::undetermined:
        return "color=goldenrod, style=dashed";
    case outcome::not_applicable:
        break;
    }
    return "color=grey60, style=dotted";
}

class dot_writer {
public:
    explicit dot_writer(wording const& words) : words_{words} {}

    std::string operator()(finding const& tree) && {
        write(tree);
        return "digraph explanation {\n    rankdir=LR;\n    node [shape=box];\n" + boxes_ + arrows_
               + "}\n";
    }

private:
    /// Writes a finding and the steps below it.
    /// @return the number of its box
    std::size_t write(finding const& what) {
        std::size_t const own = next_++;
        boxes_ += "    n" + std::to_string(own) + " [label=\""
                  + detail::dot_text(sentence_of(what, words_)) + "\", " + style_of(what.result)
                  + "];\n";
        for (finding const& each : what.because) {
            std::size_t const below = write(each);
            arrows_ += "    n" + std::to_string(own) + " -> n" + std::to_string(below) + ";\n";
        }
        return own;
    }

    wording const& words_;
    std::size_t next_{0};
    std::string boxes_;
    std::string arrows_;
};

} // namespace

std::string to_dot(finding const& tree, wording const& words) {
    return dot_writer{words}(tree);
}

} // namespace jspu_coop
