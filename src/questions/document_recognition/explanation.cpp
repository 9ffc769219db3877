#include <jspu_coop/questions/document_recognition.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <utility>

namespace jspu_coop {

namespace {

[[nodiscard]] shown_value shown(recognition_purpose purpose) {
    return coded_value{"recognition_purpose", to_string(purpose)};
}

/// Names a treaty, where there is one.
void name_treaty(finding& told, document_recognition const& answer,
                 std::optional<recognition_treaty_id> const& id) {
    auto const named = std::ranges::find_if(
        answer.treaties, [&](treaty_candidate const& each) { return each.treaty == id; });
    if (named != answer.treaties.end()) {
        told.values["treaty"] = {named->name};
    }
}

/// For one purpose: whether it is recognised; where it is not, or may not be, whether a procedure
/// is left.
[[nodiscard]] finding finding_of(purpose_recognition const& each,
                                 document_recognition const& answer) {
    finding told = found("document_recognition.purpose", each.recognised,
                         {{"purpose", {shown(each.purpose)}}});
    name_treaty(told, answer, each.under);
    told.missing = each.missing;
    bool const may_be_left =
        each.recognised == outcome::not_satisfied && each.by_procedure == outcome::undetermined;
    bool const is_left =
        each.recognised != outcome::satisfied && each.by_procedure == outcome::satisfied;
    if (is_left || may_be_left) {
        finding procedure = found("document_recognition.by_procedure", each.by_procedure);
        name_treaty(procedure, answer, each.procedure_under);
        procedure.missing = each.procedure_missing;
        told.because.push_back(std::move(procedure));
    }
    return told;
}

[[nodiscard]] finding finding_of(treaty_candidate const& each) {
    finding told = found("document_recognition.treaty", each.covers, {{"treaty", {each.name}}});
    told.sources = each.sources;
    told.because = each.checks;
    if (each.covers != outcome::not_satisfied) {
        told.because.insert(told.because.end(), each.effects.begin(), each.effects.end());
    }
    return told;
}

} // namespace

finding explanation_of(document_recognition const& answer) {
    outcome whole = outcome::not_applicable;
    for (purpose_recognition const& each : answer.purposes) {
        whole = both(whole, each.recognised);
    }
    finding root = found("document_recognition.every_purpose", whole,
                         {{"country", {coded_value{"country", to_string(answer.recognised_in)}}},
                          {"day", {answer.day}}});
    if (whole == outcome::not_applicable) {
        return root;
    }
    bool is_denied = false;
    for (purpose_recognition const& each : answer.purposes) {
        is_denied = is_denied || each.recognised == outcome::not_satisfied;
        if (whole == outcome::undetermined) {
            merge_into(root.missing, each.missing);
        }
        root.because.push_back(finding_of(each, answer));
    }
    if (is_denied) {
        root.because.push_back(found("document_recognition.treaties_complete", outcome::satisfied));
    }
    for (treaty_candidate const& each : answer.treaties) {
        root.because.push_back(finding_of(each));
    }
    return root;
}

} // namespace jspu_coop
