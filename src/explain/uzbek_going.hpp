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
    {"going.clause.satisfied",
     "oʻrni egallanadigan [{agreement} bitimidagi {clause}|band] tadbirni qamrab oladi"},
    {"going.clause.not_satisfied",
     "oʻrni egallanadigan [{agreement} bitimidagi {clause}|band] tadbirni qamrab olmaydi"},
    {"going.clause.undetermined",
     "oʻrni egallanadigan [{agreement} bitimidagi {clause}|band] tadbirni qamrab olish-olmasligini "
     "mavjud maʼlumotlar asosida aniqlab boʻlmaydi"},
};

} // namespace jspu_coop::detail
