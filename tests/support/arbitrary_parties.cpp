#include "support/arbitrary_book.hpp"

namespace jspu_coop::testing {

template rc::Gen<party> arbitrary_value<party>();

} // namespace jspu_coop::testing
