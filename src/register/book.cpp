#include <jspu_coop/register/book.hpp>

#include "load.hpp"

namespace jspu_coop {

issues validate(book const& value) {
    return detail::load(value).found;
}

} // namespace jspu_coop
