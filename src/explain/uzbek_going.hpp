// Uzbek: the findings of the question whether an activity may go ahead.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_going[] = {
    {"going.satisfied", "[{activity} tadbiri|tadbir] oʻtkazilishi mumkin"},
    {"going.not_satisfied", "[{activity} tadbiri|tadbir] oʻtkazilishi mumkin emas"},
    {"going.undetermined", "mavjud maʼlumotlar asosida [{activity} tadbiri|tadbir] oʻtkazilishi "
                           "mumkin yoki mumkin emasligini aniqlab boʻlmaydi"},
    {"going.not_applicable", "[{activity} tadbiriga|tadbirga] hech qanday talab qoʻyilmaydi"},
    {"going.participant.satisfied", "[ishtirok ({participation})|ishtirokchi]: toʻsiq yoʻq"},
    {"going.participant.not_satisfied", "[ishtirok ({participation})|ishtirokchi]: toʻsiq bor"},
    {"going.participant.undetermined",
     "[ishtirok ({participation})|ishtirokchi]: toʻsiq bor-yoʻqligini mavjud maʼlumotlar asosida "
     "aniqlab boʻlmaydi"},
    {"going.participant.not_applicable",
     "[ishtirok ({participation})|ishtirokchi]: talab qoʻyilmaydi"},
    {"going.call.satisfied", "[{call} tanlovida|tanlovda] eʼlon qilingani toʻsiq emas"},
    {"going.call.not_satisfied", "[{call} tanlovida|tanlovda] eʼlon qilingani toʻsiq boʻladi"},
    {"going.call.undetermined",
     "[{call} tanlovida|tanlovda] eʼlon qilingani toʻsiq boʻlish-boʻlmasligini mavjud maʼlumotlar "
     "asosida aniqlab boʻlmaydi"},
    {"going.call.not_applicable", "tanlov koʻrsatilmagan"},
    {"going.call_ground.satisfied", "bu tur uchun qoida tanlovni talab qiladi, va u bor"},
    {"going.call_ground.not_satisfied",
     "bu tur uchun qoida tanlovni talab qiladi, u esa yoʻq[ (ishtirok: {without})]"},
    {"going.call_ground.undetermined",
     "bu tur uchun qoida talab qiladigan tanlov bor-yoʻqligini mavjud maʼlumotlar asosida aniqlab "
     "boʻlmaydi[; tanlov yoʻq, ishtirok: {without}]"},
    {"going.call_period.satisfied", "tadbir[ ({days})] tanlov muddatiga[ ({period})] sigʻadi"},
    {"going.call_period.not_satisfied",
     "tadbir[ ({days})] tanlov muddatiga[ ({period})] sigʻmaydi"},
    {"going.call_period.undetermined",
     "tadbir[ ({days})] tanlov muddatiga[ ({period})] sigʻish-sigʻmasligi aniq emas"},
    {"going.call_place.satisfied", "tanlov boʻyicha boʻsh oʻrin bor[; jami oʻrinlar: {places}][; "
                                   "boshqalar band qilgan: {taken}[, koʻpi bilan {at_most}]]"},
    {"going.call_place.not_satisfied",
     "tanlov boʻyicha boʻsh oʻrin yoʻq[; jami oʻrinlar: {places}][; "
     "boshqalar band qilgan: {taken}[, koʻpi bilan {at_most}]]"},
    {"going.call_place.undetermined", "tanlov boʻyicha boʻsh oʻrin bor-yoʻqligi aniq emas[; jami "
                                      "oʻrinlar: {places}][; boshqalar band "
                                      "qilgan: {taken}[, koʻpi bilan {at_most}]]"},
    {"going.call_route.satisfied",
     "nomzod koʻrsatish yoʻli[ ({route})] tanlov boʻyicha ochiq[; ochiq yoʻllar: {routes}]"},
    {"going.call_route.not_satisfied",
     "nomzod koʻrsatish yoʻli[ ({route})] tanlov boʻyicha ochiq emas[; ochiq yoʻllar: {routes}]"},
    {"going.call_route.undetermined",
     "nomzod koʻrsatish yoʻli[ ({route})] tanlov boʻyicha ochiqmi, "
     "aniq emas[; ochiq yoʻllar: {routes}]"},
    {"going.clause.satisfied",
     "oʻrni egallanadigan [{agreement} bitimidagi {clause}|band] tadbirni qamrab oladi"},
    {"going.clause.not_satisfied",
     "oʻrni egallanadigan [{agreement} bitimidagi {clause}|band] tadbirni qamrab olmaydi"},
    {"going.clause.undetermined",
     "oʻrni egallanadigan [{agreement} bitimidagi {clause}|band] tadbirni qamrab olish-olmasligini "
     "mavjud maʼlumotlar asosida aniqlab boʻlmaydi"},
};

} // namespace jspu_coop::detail
