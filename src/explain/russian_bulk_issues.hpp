// Russian: issues of policies put to columns.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_bulk_issues[] = {
    {"arrow.format_not_accepted",
     "формат столбца[ («{value}»)] потребовал бы преобразования[; здесь принимается: {expected}]"},
    {"arrow.malformed",
     "массив построен неверно: длина, буфер или столбец отсутствует или неверен"},
    {"arrow.not_a_table", "массив[ (формат «{value}»)] не является структурой из столбцов"},
    {"arrow.not_aligned",
     "значения столбца начинаются не с того адреса, который соответствует их ширине"},
    {"arrow.null_codes", "в словаре столбца есть пустое значение"},
    {"arrow.null_rows", "одна из строк таблицы пуста целиком"},
    {"arrow.released", "таблица уже была возвращена"},
    {"arrow.ticks_lacking",
     "не сказано, как дроби[ факта «{value}»] были превращены в целые числа"},
    {"arrow.too_long", "массив слишком длинный[; значений: {value}]"},
    {"policy.column_code_lacking", "в столбце множеств нет разряда для кода[ «{value}»]"},
    {"policy.column_code_repeated", "код[ «{value}»] стоит в столбце дважды"},
    {"policy.column_lacking", "нет столбца для факта[ «{value}»], который нужен правилам"},
    {"policy.column_length_differs",
     "длина столбца отличается от длины остальных[: {value}, а не {expected}]"},
    {"policy.column_repeated",
     "два столбца относятся к факту «{value}»|два столбца относятся к одному факту"},
    {"policy.column_too_many_codes", "в столбце слишком много кодов[: {value}][; не более {most}]"},
    {"policy.reference_day_open",
     "редакцию могут определять несколько дней: столбцы нужно проверять по каждому прочтению"},
    {"policy.column_unknown", "столбец относится к факту[ («{value}»)], которого нет в схеме"},
    {"policy.column_unknown_code",
     "в столбце есть код «{value}», которого нет у факта|в столбце есть пустой код"},
    {"policy.column_value_out_of_range",
     "значение[ «{value}»][ строки {row}] невозможно для этого факта"},
    {"policy.column_wrong_digits",
     "в столбце не столько знаков после запятой, сколько у факта[: {value}, а не {expected}]"},
    {"policy.column_wrong_meaning",
     "смысл столбца не соответствует факту[ «{value}»][; ожидается: «{expected}»]"},
    {"policy.column_wrong_width",
     "ширина значений столбца неверна[; бит: {value}][; ожидается: {expected}]"},
    {"policy.denominator_out_of_range",
     "наибольший знаменатель[ ({value})] не лежит между 1 и [{most}|наибольшим возможным]"},
    {"policy.denominator_too_large",
     "знаменатель дроби[ {value}] больше, чем допускает столбец[: не более {most}]"},
    {"policy.requirement_out_of_range", "требования с номером[ {value}] нет[; всего их {most}]"},
    {"policy.room_too_small", "для ответов слишком мало места[; слов: {value}, а не {expected}]"},
    {"policy.rows_out_of_range",
     "не все строки, о которых спрашивают[ ({value}, начиная с {first})], есть[; всего их {most}]"},
    {"policy.set_too_large",
     "правила читают множество[ «{value}»], в котором слишком много кодов для решения по многим "
     "строкам сразу[; не более {most}]"},
    {"policy.too_many_bitmaps",
     "слишком много битовых карт для одного числа на строку[: {value}][; не более {most}]"},
    {"policy.too_many_rows", "в столбце слишком много строк[: {value}][; не более {most}]"},
};

} // namespace jspu_coop::detail
