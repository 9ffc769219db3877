/// @file
/// Credit systems, their conversions, grade scales, compensation, treaties on recognition and
/// tables of scores that are published, compiled in.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/score_mapping.hpp>
#include <jspu_coop/records/study/compensation.hpp>
#include <jspu_coop/records/study/credit_conversion.hpp>
#include <jspu_coop/records/study/credit_system.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/recognition_treaty.hpp>
#include <jspu_coop/records/study/retake_rule.hpp>
#include <jspu_coop/vocabulary/credit_system_id.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>

#include <string>
#include <vector>

namespace jspu_coop {

// What no source says is missing in them, and never a default: whether a mark passes, how points
// are rounded, how many hours are behind a credit, since when a treaty binds. docs/presets.md lists
// them; the files are installed in share/jspu_coop/presets, in folders of their own.

/// The credit systems, by id. Reads every file anew: keep them.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<credit_system> preset_credit_systems();

/// One credit system.
/// @return the system, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<credit_system>
preset_credit_system(credit_system_id const& id);

/// The published conversions of credits, by the names of their files. There are few: most ratios
/// are for partners to agree. Reads every file anew.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<credit_conversion> preset_credit_conversions();

/// The conversion from one system to another.
/// @return the conversion, or `preset.unknown` when nobody published one
[[nodiscard]] JSPU_COOP_EXPORT result<credit_conversion>
preset_credit_conversion(credit_system_id const& from, credit_system_id const& to);

/// The grade scales, by id. Reads every file anew: keep them.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<grade_scale> preset_grade_scales();

/// One grade scale.
/// @return the scale, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<grade_scale> preset_grade_scale(grade_scale_id const& id);

/// The published rules by which marks make up for one another, by the ids of their scales. Reads
/// every file anew: keep them.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<compensation_rule> preset_compensation_rules();

/// The rule of one scale.
/// @return the rule, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<compensation_rule>
preset_compensation_rule(grade_scale_id const& scale);

/// A published rule on taking courses again that were failed.
/// @param name the name of its file: "uz"
/// @return the rule, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<retake_rule> preset_retake_rule(std::string const& name);

/// The treaties on the recognition of documents, by id. They are not all that there are, so that
/// none of them covering a document does not mean that no treaty does. Reads every file anew.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<recognition_treaty> preset_recognition_treaties();

/// One treaty.
/// @return the treaty, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<recognition_treaty>
preset_recognition_treaty(recognition_treaty_id const& id);

/// Which levels the scores of language examinations are, by id. Others read the same scores
/// otherwise: whoever asks names the mapping that counts. Reads every file anew.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<score_mapping> preset_score_mappings();

/// One mapping.
/// @return the mapping, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<score_mapping>
preset_score_mapping(score_mapping_id const& id);

} // namespace jspu_coop
