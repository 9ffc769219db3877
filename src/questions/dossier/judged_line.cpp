#include "questions/dossier/judged_line.hpp"

namespace jspu_coop::detail {

outcome in_order_if(outcome good, judged_line const& of) {
    return of.received == outcome::satisfied       ? good
           : of.received == outcome::not_satisfied ? of.waived
                                                   : if_alike({good, of.waived});
}

paper_standing standing_of(judged_line const& of) {
    if (of.received == outcome::undetermined) {
        return paper_standing::not_known;
    }
    if (of.received == outcome::not_satisfied) {
        return of.waived == outcome::satisfied ? paper_standing::waived : paper_standing::missing;
    }
    return of.valid.good == outcome::satisfied       ? paper_standing::present
           : of.valid.good == outcome::not_satisfied ? of.valid.if_not
                                                     : paper_standing::not_known;
}

void settle_owed(judged_line& of) {
    dossier_line& line = of.line;
    line.standing = standing_of(of);
    line.in_order = in_order_if(of.valid.good, of);
    line.missing = of.receipt;
    if (!of.need.empty() && line.in_order != outcome::satisfied) {
        line.standing = paper_standing::not_known;
        line.in_order = outcome::undetermined;
        merge_into(line.missing, of.need);
    }
}

} // namespace jspu_coop::detail
