/// @file
/// The JSON codecs of the library's own records, compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/register/book.hpp>

namespace jspu_coop {

// Include this header, not `codec_impl.hpp`, to read and write these: it compiles in a fraction
// of the time. `from_json<book>` reads a whole register, and checks it as
// `cooperation_register::open` does.
JSPU_COOP_JSON_DECLARE(party);
JSPU_COOP_JSON_DECLARE(person);
JSPU_COOP_JSON_DECLARE(clause);
JSPU_COOP_JSON_DECLARE(agreement);
JSPU_COOP_JSON_DECLARE(activity);
JSPU_COOP_JSON_DECLARE(book_statement);
JSPU_COOP_JSON_DECLARE(ground_requirement);
JSPU_COOP_JSON_DECLARE(change);
JSPU_COOP_JSON_DECLARE(book);

} // namespace jspu_coop
