// English: issues of policies put to columns.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_bulk_issues[] = {
    {"arrow.format_not_accepted",
     "the column's format[, '{value}',] would have to be converted[; accepted here is {expected}]"},
    {"arrow.malformed",
     "the array does not hold together: a length, a buffer or a column is missing or wrong"},
    {"arrow.not_a_table", "the array[, of the format '{value}',] is not a structure of columns"},
    {"arrow.not_aligned", "the column's values do not begin at an address that fits their width"},
    {"arrow.null_codes", "the column's dictionary has a null"},
    {"arrow.null_rows", "a row of the table is null as a whole"},
    {"arrow.released", "the table has been given back before"},
    {"arrow.ticks_lacking",
     "it is not said how the fractions[ of '{value}'] were made into whole numbers"},
    {"arrow.too_long", "the array is too long[: {value} values]"},
    {"policy.column_code_lacking", "the column of sets has no bit for the code[ '{value}']"},
    {"policy.column_code_repeated", "the column has the code[ '{value}'] twice"},
    {"policy.column_lacking",
     "there is no column for the fact[ '{value}'], which the policy reads"},
    {"policy.column_length_differs",
     "the column has another length than the others[: {value}, and not {expected}]"},
    {"policy.column_repeated",
     "two columns are for the fact '{value}'|two columns are for the same fact"},
    {"policy.column_too_many_codes",
     "the column has too many codes[: {value}][; {most} are the most]"},
    {"policy.reference_day_open",
     "several days may choose the version: put the columns to each reading"},
    {"policy.column_unknown", "the column is for a fact[, '{value}',] that is not in the schema"},
    {"policy.column_unknown_code", "the column has the code '{value}', which the fact does not "
                                   "have|the column has an empty code"},
    {"policy.column_value_out_of_range",
     "the value[ '{value}'][ of the row {row}] is none that the fact may have"},
    {"policy.column_wrong_digits", "the column has not as many digits behind the point as the "
                                   "fact[: {value}, and not {expected}]"},
    {"policy.column_wrong_meaning",
     "the column does not mean what the fact[ '{value}'] is[; expected is '{expected}']"},
    {"policy.column_wrong_width",
     "the column's values have the wrong width[: {value} bits][; expected is {expected}]"},
    {"policy.denominator_out_of_range", "the largest denominator[, {value},] does not lie between "
                                        "1 and [{most}|the most there may be]"},
    {"policy.denominator_too_large",
     "the fraction[ {value}] has a larger denominator than the column allows[: {most} is the "
     "largest]"},
    {"policy.requirement_out_of_range",
     "there is no requirement with the number[ {value}][; there are {most}]"},
    {"policy.room_too_small",
     "there is too little room for the answers[: {value} words, and not {expected}]"},
    {"policy.rows_out_of_range",
     "the rows that are asked about[: {value} from {first} on,] are not all there[; there are "
     "{most}]"},
    {"policy.set_too_large",
     "the policy reads the set[ '{value}'], which has too many codes for many rows at once[; "
     "{most} are the most]"},
    {"policy.too_many_bitmaps",
     "there are too many bitmaps for one number a row[: {value}][; {most} are the most]"},
    {"policy.too_many_rows", "the column has too many rows[: {value}][; {most} are the most]"},
};

} // namespace jspu_coop::detail
