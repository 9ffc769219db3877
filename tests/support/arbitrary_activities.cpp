#include "support/arbitrary_book.hpp"

namespace jspu_coop::testing {

template rc::Gen<activity> arbitrary_value<activity>();

} // namespace jspu_coop::testing
