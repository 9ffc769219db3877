/// @file
/// A process that is killed, or denied, at a system call (Linux).
#pragma once

#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <optional>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jspu_coop::crates {

/// Ends a process of one's own with the status that a body gives, or with 98 when it throws.
template <class Body>
[[noreturn]] void end_with(Body const& body) {
    int status = 98;
    try {
        status = body();
    } catch (...) { // the status says so: no test may go on in this process
    }
    ::_exit(status);
}

/// Waits for a change of a process, and gives its status.
inline int next_status(pid_t child) {
    int status = 0;
    if (::waitpid(child, &status, 0) != child) {
        throw std::runtime_error{"a process cannot be waited for"};
    }
    return status;
}

/// Runs a body in a process of its own, which is killed at the n-th stop at a system call, of which
/// each has two: before the system does it, and after.
/// @return true when the process ended by itself, before that stop
template <class Body>
bool ends_before_stop(std::size_t stop, Body const& body) {
    pid_t const child = ::fork();
    if (child < 0) {
        throw std::runtime_error{"no process can be made"};
    }
    if (child == 0) {
        if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) {
            ::_exit(99);
        }
        ::raise(SIGSTOP);
        end_with([&] {
            body();
            return 0;
        });
    }
    int status = next_status(child);
    if (!WIFSTOPPED(status)) {
        throw std::runtime_error{"a process cannot be traced here"};
    }
    for (std::size_t met = 0; met < stop; ++met) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr);
        status = next_status(child);
        if (!WIFSTOPPED(status)) {
            if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
                throw std::runtime_error{"a traced process did not end well"};
            }
            return true;
        }
    }
    ::kill(child, SIGKILL);
    static_cast<void>(next_status(child));
    return false;
}

/// Makes a system call fail in this process from now on.
/// @param call its number
/// @param error what it fails with
/// @return true when the system agreed
inline bool deny(long call, int error) {
    auto const number = static_cast<unsigned>(call);
    sock_filter rules[]{
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
        {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, number},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    };
    sock_fprog const program{sizeof(rules) / sizeof(*rules), rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// Runs a body in a process of its own.
/// @param body gives the status with which the process ends, 0 to 127
/// @return that status, 98 when it threw; nothing when it ended otherwise
template <class Body>
std::optional<int> status_of(Body const& body) {
    pid_t const child = ::fork();
    if (child < 0) {
        throw std::runtime_error{"no process can be made"};
    }
    if (child == 0) {
        end_with(body);
    }
    int const status = next_status(child);
    return WIFEXITED(status) ? std::optional{WEXITSTATUS(status)} : std::nullopt;
}

} // namespace jspu_coop::crates
