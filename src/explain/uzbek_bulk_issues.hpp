// Uzbek: issues of policies put to columns.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_bulk_issues[] = {
    {"arrow.format_not_accepted",
     "ustunning formatini[ (“{value}”)] oʻzgartirish kerak boʻlar edi[; bu yerda qabul qilinadi: "
     "{expected}]"},
    {"arrow.malformed", "massiv notoʻgʻri tuzilgan: uzunlik, bufer yoki ustun yoʻq yoki notoʻgʻri"},
    {"arrow.not_a_table", "massiv[ (formati “{value}”)] ustunlardan iborat tuzilma emas"},
    {"arrow.not_aligned", "ustun qiymatlari ularning kengligiga mos manzildan boshlanmaydi"},
    {"arrow.null_codes", "ustun lugʻatida boʻsh qiymat bor"},
    {"arrow.null_rows", "jadval satrlaridan biri butunlay boʻsh"},
    {"arrow.released", "jadval avvalroq qaytarilgan"},
    {"arrow.ticks_lacking",
     "kasrlar[ (“{value}” fakti)] butun sonlarga qanday aylantirilgani aytilmagan"},
    {"arrow.too_long", "massiv haddan tashqari uzun[; qiymatlar soni: {value}]"},
    {"policy.column_code_lacking", "toʻplamlar ustunida kod[ (“{value}”)] uchun xona yoʻq"},
    {"policy.column_code_repeated", "kod[ (“{value}”)] ustunda ikki marta uchraydi"},
    {"policy.column_lacking", "qoidalarga kerak boʻlgan fakt[ (“{value}”)] uchun ustun yoʻq"},
    {"policy.column_length_differs",
     "ustunning uzunligi boshqalarnikidan farq qiladi[: {value}, {expected} emas]"},
    {"policy.column_repeated",
     "ikkita ustun “{value}” faktiga tegishli|ikkita ustun bitta faktga tegishli"},
    {"policy.column_too_many_codes",
     "ustunda kodlar haddan tashqari koʻp[: {value}][; koʻpi bilan {most}]"},
    {"policy.reference_day_open",
     "tahrirni bir necha kun belgilashi mumkin: ustunlar har bir talqin boʻyicha tekshiriladi"},
    {"policy.column_unknown", "ustun sxemada yoʻq faktga[ (“{value}”)] tegishli"},
    {"policy.column_unknown_code", "ustunda faktda yoʻq “{value}” kodi bor|ustunda boʻsh kod bor"},
    {"policy.column_value_out_of_range",
     "qiymat[ (“{value}”)][, {row}-satr,] bu fakt uchun mumkin emas"},
    {"policy.column_wrong_digits",
     "ustunda verguldan keyingi xonalar soni faktnikidan farq qiladi[: {value}, {expected} emas]"},
    {"policy.column_wrong_meaning",
     "ustunning maʼnosi faktga[ (“{value}”)] mos emas[; kutilgani: “{expected}”]"},
    {"policy.column_wrong_width",
     "ustun qiymatlarining kengligi notoʻgʻri[; bitlar: {value}][; kutilgani: {expected}]"},
    {"policy.denominator_out_of_range",
     "eng katta maxraj[ ({value})] 1 va [{most}|mumkin boʻlgan eng kattasi] oraligʻida emas"},
    {"policy.denominator_too_large",
     "kasrning[ ({value})] maxraji ustun ruxsat etganidan katta[: koʻpi bilan {most}]"},
    {"policy.requirement_out_of_range", "bunday raqamli[ ({value})] talab yoʻq[; jami: {most}]"},
    {"policy.room_too_small", "javoblar uchun joy kam[; soʻzlar: {value}, {expected} emas]"},
    {"policy.rows_out_of_range", "soʻralgan satrlarning[ ({first}-satrdan boshlab {value} ta)] "
                                 "hammasi ham yoʻq[; jami: {most}]"},
    {"policy.set_too_large",
     "qoidalar oʻqiydigan toʻplamda[ (“{value}”)] koʻp satr boʻyicha birdan qaror qilish uchun "
     "kodlar haddan tashqari koʻp[; koʻpi bilan {most}]"},
    {"policy.too_many_bitmaps",
     "har satrga bitta son uchun bit xaritalari haddan tashqari koʻp[: {value}][; koʻpi bilan "
     "{most}]"},
    {"policy.too_many_rows",
     "ustunda satrlar haddan tashqari koʻp[: {value}][; koʻpi bilan {most}]"},
};

} // namespace jspu_coop::detail
