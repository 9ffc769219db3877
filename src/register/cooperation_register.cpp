#include <jspu_coop/register/cooperation_register.hpp>

#include "application.hpp"
#include "load.hpp"

#include <memory>
#include <utility>

namespace jspu_coop {

namespace {

snapshot snapshot_of(detail::register_roots roots) {
    return snapshot{std::make_shared<detail::register_roots const>(std::move(roots))};
}

} // namespace

result<cooperation_register> cooperation_register::open(book const& records) {
    detail::loaded_book loaded = detail::load(records);
    if (has_errors(loaded.found)) {
        return fault{std::move(loaded.found)};
    }
    cooperation_register opened;
    opened.current_ = snapshot_of(std::move(loaded.roots));
    return opened;
}

result<snapshot> cooperation_register::apply(change_set const& changes, date const& recorded) {
    result<detail::register_roots> next = detail::apply(*current_.roots_, changes, recorded);
    if (next.has_error()) {
        return std::move(next).error();
    }
    current_ = snapshot_of(std::move(*next));
    return current_;
}

} // namespace jspu_coop
