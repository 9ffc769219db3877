#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/student_flow_table.hpp>

#include "explain/student_flow_words.hpp"

namespace jspu_coop {

std::string student_flow_table(student_flow const& flow, joint_programme const& programme,
                               wording const& words, std::span<award_figure const> awards) {
    detail::flow_words const names{programme, words};
    std::string text = text_of(grid_of(flow, awards, names), words);
    if (!flow.missing.empty()) {
        text += "\n" + names.heading("missing") + "\n";
    }
    for (missing_fact const& each : flow.missing) {
        text += "  " + missing_sentence(each, words) + "\n";
    }
    return text;
}

} // namespace jspu_coop
