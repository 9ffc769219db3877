#include "support/arbitrary_book.hpp"

namespace jspu_coop::testing {

template rc::Gen<clause> arbitrary_value<clause>();
template rc::Gen<agreement> arbitrary_value<agreement>();

} // namespace jspu_coop::testing
