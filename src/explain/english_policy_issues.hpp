// English: issues of policies, fact schemas and rows.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_policy_issues[] = {
    {"fact.codes_not_increasing",
     "the code[ '{value}'] stands twice or out of order: codes are listed in alphabetical order, "
     "each once"},
    {"fact.not_absent", "the fact[ '{value}'] cannot be absent: by the schema, everybody has one"},
    {"fact.out_of_range",
     "the value[ '{value}'] is out of range[; it lies between {lowest} and {highest}]"},
    {"fact.too_fine",
     "the number[ '{value}'] has too many digits behind the point[; the most is {digits}]"},
    {"fact.unknown", "the fact[ '{value}'] is not in the schema"},
    {"fact.unknown_code",
     "[the code '{value}'|an empty code] is not among the codes that are allowed here"},
    {"fact.wrong_scale", "the scale[ '{value}'] is the wrong one[; expected is '{expected}']"},
    {"fact.wrong_type",
     "[expected is a value of the kind '{expected}', found is one of the kind '{found}'|the value "
     "is of the wrong kind[: '{value}']]"},
    {"fact.wrong_unit",
     "[the unit '{value}' does not fit|a unit is missing or does not fit][; expected is "
     "'{expected}'|; none is expected]"},
    {"fact.wrong_vocabulary",
     "the vocabulary[ '{value}'] of the codes is the wrong one[; expected is '{expected}']"},
    {"fact_name.malformed",
     "[the text '{value}'|an empty text] is not the name of a fact such as 'passport.expires_on'"},
    {"fact_schema.cannot_grow",
     "the fact[ '{value}'] is marked as one that only grows, but its values have no order to grow "
     "in, or it is marked as one that never changes"},
    {"fact_schema.empty", "the schema has no fact"},
    {"fact_schema.fact_repeated", "the schema has the fact[ '{value}'] twice"},
    {"fact_schema.labels_empty", "the fact has no label in any language"},
    {"fact_type.code_repeated", "the list has the code[ '{value}'] twice"},
    {"fact_type.codes_empty", "the list of the codes that the fact may have is empty"},
    {"fact_type.digits_out_of_range",
     "the number of digits behind the point[, '{value}',] does not lie between 0 and 18"},
    {"fact_type.name_malformed",
     "[the name '{value}'|a name] is not made of 1 to 64 Latin letters, digits and signs without "
     "spaces"},
    {"fact_type.range_reversed",
     "the end of the range[, '{value}',] lies before its beginning[, '{lowest}']"},
    {"fact_type.range_too_wide",
     "the range is too wide: its end[, '{value}',] lies too far from zero"},
    {"fact_type.too_fine",
     "the end of the range[, '{value}',] has more digits behind the point than the fact may have[; "
     "the most is {digits}]"},
    {"policy.advisory_not_at_top",
     "the requirement[ '{value}'] only warns, so it can be neither a part of another one nor in "
     "the scope"},
    {"policy.codes_empty", "the list of codes in the requirement is empty"},
    {"policy.codes_not_increasing",
     "the code[ '{value}'] stands twice or out of order: codes are listed in alphabetical order, "
     "each once"},
    {"policy.count_out_of_range",
     "the number of parts that must be met[, '{value}',] is below 1 or above the number of all "
     "parts[, {most}]"},
    {"policy.exception_without_labels", "the exception[ '{value}'] has no label in any language"},
    {"policy.fact_unknown",
     "the requirement asks for the fact[ '{value}'], which is not in the schema"},
    {"policy.fact_wrong_type",
     "this cannot be asked of the fact[ '{value}'][: its kind is '{found}', expected is "
     "'{expected}']"},
    {"policy.labels_empty", "the policy, or a parameter of it, has no label in any language"},
    {"policy.limits_missing", "the requirement sets neither a first nor a last day"},
    {"policy.limits_reversed",
     "no value lies between the lower limit[, '{lowest}',] and the upper one[, '{value}']"},
    {"policy.never_absent",
     "the requirement asks whether there is a fact[ '{value}'] that everybody has"},
    {"policy.no_fact",
     "the time is counted between two days neither of which is a fact of the applicant"},
    {"policy.not_waivable", "the requirement[ '{value}'] is not one that can be waived"},
    {"policy.out_of_range",
     "the value[ '{value}'] is out of range[; it lies between {lowest} and {highest}]"},
    {"policy.parameter_not_supplied",
     "the parameter[ '{value}'] of the policy[ '{policy}'] is not given"},
    {"policy.parameter_out_of_range",
     "the parameter[ '{value}'] may have values that are impossible here"},
    {"policy.parameter_repeated", "the parameter[ '{value}'] stands twice"},
    {"policy.parameter_unknown",
     "no parameter[ '{value}'] of the policy[ '{policy}'] is known here"},
    {"policy.parameter_unused", "no requirement uses the parameter[ '{value}']"},
    {"policy.parameter_wrong_type",
     "the parameter[ '{value}'] does not fit here by its kind, unit, vocabulary or scale[: its "
     "kind is '{found}', expected is '{expected}']"},
    {"policy.parts_empty", "the requirement has no part"},
    {"policy.parts_equal",
     "the requirement[ '{value}'] asks for the same as [the requirement '{other}'|another one]"},
    {"policy.question_differs",
     "the open question[ '{value}'] has not the same number of readings everywhere[: {found} here, "
     "{expected} before]"},
    {"policy.readings_repeated",
     "the reading[ '{value}'] says the same as [the reading '{other}'|an earlier one]"},
    {"policy.reference_cycle",
     "the policy refers to itself by way of [the policy '{value}'|another one]"},
    {"policy.reference_day_differs",
     "the version of the other policy[, '{value}',] is chosen by another day[: by '{found}', and "
     "not by '{expected}']"},
    {"policy.reference_unknown",
     "the requirement refers to the policy[ '{value}'], which is not there"},
    {"policy.reference_version_unknown",
     "the requirement refers to the version[ '{value}'], which the policy[ '{policy}'] does not "
     "have"},
    {"policy.repeated", "two policies have the id '{value}'|two policies have the same id"},
    {"policy.requirement_repeated",
     "the requirement[ '{value}'] stands twice in the version, the scope of the policy included"},
    {"policy.requirements_empty",
     "the version has no requirement that binds: those that only warn do not count"},
    {"policy.rounding_rejects",
     "the rounding[ '{value}'] gives no answer where a count is not whole; it has to go up or "
     "down"},
    {"policy.row_schema",
     "the facts of the applicant follow another schema than the policy[ '{value}']"},
    {"policy.same_day_twice", "the time is counted from a day to the same day"},
    {"policy.sources_empty", "the policy names no source"},
    {"policy.too_deep",
     "the requirement[ '{value}'] is nested too deeply[; {most} levels are the most]"},
    {"policy.too_entangled",
     "the version[ '{value}'] is too entangled to be decided: the facts that several of its "
     "requirements share, and its open questions, have too many combinations[: {cells}]; 65536 are "
     "the most"},
    {"policy.too_few_readings", "what the source leaves open has fewer than two readings"},
    {"policy.too_fine",
     "the number[ '{value}'] has too many digits behind the point[; the most is {digits}]"},
    {"policy.too_large",
     "the version[ '{value}'] has too many requirements, with those of the policies to which it "
     "refers[; {most} are the most]"},
    {"policy.unknown", "the policy[ '{value}'] is not there"},
    {"policy.unknown_code",
     "[the code '{value}'|an empty code] is not among the codes that are allowed here"},
    {"policy.version_not_last", "the version[ of '{value}'] has no end though another follows it"},
    {"policy.version_repeated", "the policy has the version[ '{value}'] twice"},
    {"policy.versions_empty", "the policy has no version"},
    {"policy.versions_gap",
     "the version[ of '{value}'] leaves a gap of days after the one before it[, of '{before}']"},
    {"policy.versions_overlap",
     "the version[ of '{value}'] begins before the one before it[, of '{before}',] is over"},
    {"policy.waivable_under_not",
     "the requirement[ '{value}'] cannot be one that is waived: it is negated, or decides where "
     "others apply"},
    {"policy.waiver_reason_empty", "the waiver gives no reason"},
    {"policy.waiver_repeated", "the requirement[ '{value}'] is waived twice"},
    {"policy.waiver_unknown",
     "the waiver names the requirement[ '{value}'], which the policy[ '{policy}'] does not have "
     "here"},
    {"policy.wrong_scale", "the scale[ '{value}'] is the wrong one[; expected is '{expected}']"},
    {"policy.wrong_type",
     "[expected is a value of the kind '{expected}', found is one of the kind '{found}'|the value "
     "is of the wrong kind[: '{value}']]"},
    {"policy.wrong_unit",
     "[the unit '{value}' does not fit|a unit is missing or does not fit][; expected is "
     "'{expected}'|; none is expected]"},
    {"policy.wrong_vocabulary",
     "the vocabulary[ '{value}'] of the codes is the wrong one[; expected is '{expected}']"},
    {"preset.unknown", "there is no preset[ '{value}']"},
};

} // namespace jspu_coop::detail
